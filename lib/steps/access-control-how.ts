import { originHow } from './origin-how';
import { hclName, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/** What an origin access control is made for. */
export interface SignedOrigin {
  distribution: { id: string; arn: string };
  origin: string;
  domainName: string;
  type: 's3' | 'lambda';
}

/**
 * How CloudFront is made to sign its requests to an origin, and the origin to let in nobody else.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html
 */
export function accessControlHow({ distribution, origin, domainName, type }: SignedOrigin): Step['how'] {
  const name = `${distribution.id}-${origin}`;
  const id = logicalId('AccessControl', origin);
  const block = hclName('access_control', origin);
  const identity = type === 's3' ? '.S3OriginConfig.OriginAccessIdentity = ""' : '.';
  const how = originHow(distribution.id, origin, {
    filter: `.OriginAccessControlId = env.ACCESS_CONTROL | ${identity}`,
    cloudFormation: `OriginAccessControlId: !GetAtt ${id}.Id`,
    terraform: `origin_access_control_id = aws_cloudfront_origin_access_control.${block}.id`,
  });
  const config = `Name=${name},SigningProtocol=sigv4,SigningBehavior=always,OriginAccessControlOriginType=${type}`;
  return {
    cli: lines(
      `export ACCESS_CONTROL=$(aws cloudfront create-origin-access-control --origin-access-control-config ${sh(config)} --query OriginAccessControl.Id --output text)`,
      '',
      type === 's3' ? bucketPolicy(distribution.arn, domainName) : functionPolicy(distribution.arn, domainName),
      '',
      how.cli,
      type === 's3' ? null : demandSignature(domainName),
    ),
    cloudFormation: lines(
      how.cloudFormation,
      `  ${id}:`,
      '    Type: AWS::CloudFront::OriginAccessControl',
      '    Properties:',
      '      OriginAccessControlConfig:',
      `        Name: ${yaml(name)}`,
      `        OriginAccessControlOriginType: ${type}`,
      '        SigningBehavior: always',
      '        SigningProtocol: sigv4',
    ),
    terraform: lines(
      `resource "aws_cloudfront_origin_access_control" "${block}" {`,
      `  name                              = ${JSON.stringify(name)}`,
      `  origin_access_control_origin_type = "${type}"`,
      '  signing_behavior                  = "always"',
      '  signing_protocol                  = "sigv4"',
      '}',
      '',
      how.terraform,
    ),
  };
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html */
function bucketPolicy(distribution: string, domainName: string): string {
  const bucket = domainName.replace(/\.s3[.-].*$/, '');
  const statement = {
    ...{ Effect: 'Allow', Principal: { Service: 'cloudfront.amazonaws.com' }, Action: 's3:GetObject' },
    ...{ Resource: `arn:aws:s3:::${bucket}/*`, Condition: { StringEquals: { 'AWS:SourceArn': distribution } } },
  };
  return lines(
    `aws s3api get-bucket-policy --bucket ${sh(bucket)} --query Policy --output text > policy.json || echo '{"Version":"2012-10-17","Statement":[]}' > policy.json`,
    `jq ${sh(`.Statement += [${JSON.stringify(statement)}]`)} policy.json > changed-policy.json`,
    `aws s3api put-bucket-policy --bucket ${sh(bucket)} --policy file://changed-policy.json`,
  );
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html */
function functionPolicy(distribution: string, domainName: string): string {
  const permit = (action: string, statement: string): string =>
    `aws lambda add-permission --region ${regionOf(domainName)} --function-name "$FUNCTION" --statement-id ${statement} --action ${action} --principal cloudfront.amazonaws.com --source-arn ${sh(distribution)}`;
  return lines(
    `FUNCTION=the-name-of-the-function # the one whose URL is ${domainName}`,
    permit('lambda:InvokeFunctionUrl', 'AllowCloudFrontUrl'),
    permit('lambda:InvokeFunction', 'AllowCloudFront'),
  );
}

/** Last: before it signs, CloudFront would be refused. */
function demandSignature(domainName: string): string {
  return `aws lambda update-function-url-config --region ${regionOf(domainName)} --function-name "$FUNCTION" --auth-type AWS_IAM`;
}

function regionOf(domainName: string): string {
  return sh(/\.lambda-url\.([a-z0-9-]+)\./.exec(domainName)?.[1] ?? 'us-east-1');
}
