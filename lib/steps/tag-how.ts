import { hclName, lines, logicalId, sh } from './quote';
import type { Step } from './step';

/** What bears tags: its ARN, or the id of a security group, what people call it, and its Region. */
interface Tagged {
  id: string;
  name: string;
  region: string;
}

/** The value is for whoever reads it to choose. */
const KEY = 'Owner';
const VALUE = 'TEAM';

const PAIR = `Key=${KEY},Value=${VALUE}`;
const KINDS = {
  distribution: {
    cli: ({ id }: Tagged) => `aws cloudfront tag-resource --resource ${sh(id)} --tags ${sh(`Items=[{${PAIR}}]`)}`,
    cloudFormation: { type: 'AWS::CloudFront::Distribution', id: 'Distribution' },
    terraform: 'aws_cloudfront_distribution',
  },
  certificate: {
    cli: ({ id, region }: Tagged) => `aws acm add-tags-to-certificate --region ${sh(region)} --certificate-arn ${sh(id)} --tags ${PAIR}`,
    cloudFormation: { type: 'AWS::CertificateManager::Certificate', id: 'Certificate' },
    terraform: 'aws_acm_certificate',
  },
  service: { cli: tagEcs, cloudFormation: { type: 'AWS::ECS::Service', id: 'Service' }, terraform: 'aws_ecs_service' },
  cluster: { cli: tagEcs, cloudFormation: { type: 'AWS::ECS::Cluster', id: 'Cluster' }, terraform: 'aws_ecs_cluster' },
  'task-definition': {
    cli: tagEcs,
    cloudFormation: { type: 'AWS::ECS::TaskDefinition', id: 'TaskDefinition' },
    terraform: 'aws_ecs_task_definition',
  },
  'security-group': {
    cli: ({ id, region }: Tagged) => `aws ec2 create-tags --region ${sh(region)} --resources ${sh(id)} --tags ${PAIR}`,
    cloudFormation: { type: 'AWS::EC2::SecurityGroup', id: 'SecurityGroup' },
    terraform: 'aws_security_group',
  },
} as const;

/** How something gets a tag that says whose it is. */
export function tagHow(kind: keyof typeof KINDS, tagged: Tagged): Step['how'] {
  const { cli, cloudFormation, terraform } = KINDS[kind];
  return {
    cli: cli(tagged),
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId(cloudFormation.id, tagged.name)}:`,
      `    Type: ${cloudFormation.type}`,
      '    Properties:',
      '      Tags:',
      `        - Key: ${KEY}`,
      `          Value: ${VALUE}`,
    ),
    terraform: lines(`resource "${terraform}" "${hclName(tagged.name)}" {`, `  tags = {`, `    ${KEY} = "${VALUE}"`, '  }', '}'),
  };
}

function tagEcs({ id, region }: Tagged): string {
  return `aws ecs tag-resource --region ${sh(region)} --resource-arn ${sh(id)} --tags key=${KEY},value=${VALUE}`;
}
