import { hcl, hclName, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/**
 * How a distribution's requests are logged to a new log group of CloudWatch Logs: source, destination and the delivery between them.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html
 */
export function logDeliveryHow({ id, arn }: { id: string; arn: string }): Step['how'] {
  const name = `cloudfront-${id}`;
  const group = `/aws/cloudfront/${id}`;
  const [, partition = 'aws', , , account = ''] = arn.split(':');
  const groupArn = `arn:${partition}:logs:us-east-1:${account}:log-group:${group}`;
  return {
    cli: lines(
      `aws logs create-log-group --region us-east-1 --log-group-name ${sh(group)}`,
      `aws logs put-delivery-source --region us-east-1 --name ${sh(name)} --resource-arn ${sh(arn)} --log-type ACCESS_LOGS`,
      `DESTINATION=$(aws logs put-delivery-destination --region us-east-1 --name ${sh(name)} --delivery-destination-configuration ${sh(`destinationResourceArn=${groupArn}`)} --query deliveryDestination.arn --output text)`,
      `aws logs create-delivery --region us-east-1 --delivery-source-name ${sh(name)} --delivery-destination-arn "$DESTINATION"`,
    ),
    cloudFormation: lines(
      'Resources: # in us-east-1',
      `  ${logicalId('LogGroupOf', id)}:`,
      '    Type: AWS::Logs::LogGroup',
      '    Properties:',
      `      LogGroupName: ${group}`,
      `  ${logicalId('LogSourceOf', id)}:`,
      '    Type: AWS::Logs::DeliverySource',
      '    Properties:',
      `      Name: ${yaml(name)}`,
      `      ResourceArn: ${yaml(arn)}`,
      '      LogType: ACCESS_LOGS',
      `  ${logicalId('LogDestinationOf', id)}:`,
      '    Type: AWS::Logs::DeliveryDestination',
      '    Properties:',
      `      Name: ${yaml(name)}`,
      `      DestinationResourceArn: !GetAtt ${logicalId('LogGroupOf', id)}.Arn`,
      `  ${logicalId('LogDeliveryOf', id)}:`,
      '    Type: AWS::Logs::Delivery',
      '    Properties:',
      `      DeliverySourceName: !Ref ${logicalId('LogSourceOf', id)}`,
      `      DeliveryDestinationArn: !GetAtt ${logicalId('LogDestinationOf', id)}.Arn`,
    ),
    terraform: terraformOf(id, arn, name, group),
  };
}

function terraformOf(id: string, arn: string, name: string, group: string): string {
  return lines(
    `resource "aws_cloudwatch_log_group" "${hclName(id)}" {`,
    '  provider = aws.us_east_1',
    `  name     = ${hcl(group)}`,
    '}',
    '',
    `resource "aws_cloudwatch_log_delivery_source" "${hclName(id)}" {`,
    '  provider     = aws.us_east_1',
    `  name         = ${hcl(name)}`,
    '  log_type     = "ACCESS_LOGS"',
    `  resource_arn = ${hcl(arn)}`,
    '}',
    '',
    `resource "aws_cloudwatch_log_delivery_destination" "${hclName(id)}" {`,
    '  provider = aws.us_east_1',
    `  name     = ${hcl(name)}`,
    '  delivery_destination_configuration {',
    `    destination_resource_arn = aws_cloudwatch_log_group.${hclName(id)}.arn`,
    '  }',
    '}',
    '',
    `resource "aws_cloudwatch_log_delivery" "${hclName(id)}" {`,
    '  provider                 = aws.us_east_1',
    `  delivery_source_name     = aws_cloudwatch_log_delivery_source.${hclName(id)}.name`,
    `  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.${hclName(id)}.arn`,
    '}',
  );
}
