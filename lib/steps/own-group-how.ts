import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { SecurityGroup, SecurityGroupRule } from '@/lib/inventory/network';
import type { Service } from '@/lib/inventory/service';
import { isUnknown } from '@/lib/inventory/unknown';

import { hcl, hclName, lines, logicalId, sh } from './quote';
import { authorizeRule } from './security-group-how';
import type { Step } from './step';

/** Who is to have a group of its own. */
interface Members {
  loadBalancers: readonly LoadBalancer[];
  services: readonly Service[];
}

/** How a new group with the rules of another is put in its place. */
export function ownGroupHow(group: SecurityGroup, { loadBalancers, services }: Members): Step['how'] {
  const name = [...loadBalancers, ...services][0]?.name ?? 'web';
  const vpc = typeof group.vpcId === 'string' ? group.vpcId : '';
  const rules = isUnknown(group.rules) ? [] : group.rules.filter((rule) => isToCopy(group, rule));
  const create = `NEW_GROUP=$(aws ec2 create-security-group --region ${sh(group.region)} --group-name ${sh(`${name}-own`)} --description PURPOSE --vpc-id ${sh(vpc)} --query GroupId --output text)`;
  return {
    cli: lines(
      create,
      ...rules.map((rule) => authorizeRule('"$NEW_GROUP"', group.region, rule)),
      ...loadBalancers.map((loadBalancer) => putAtLoadBalancer(loadBalancer, group.id)),
      ...services.map((service) => putAtService(service, group.id)),
    ),
    cloudFormation: lines(
      'Resources:',
      '  OwnGroup:',
      '    Type: AWS::EC2::SecurityGroup',
      '    Properties:',
      '      GroupDescription: PURPOSE',
      `      VpcId: ${vpc}`,
      ...loadBalancers.map(loadBalancerResource),
      ...services.map(serviceResource),
    ),
    terraform: lines(
      'resource "aws_security_group" "own" {',
      `  name = ${hcl(`${name}-own`)}`,
      '  description = "PURPOSE"',
      `  vpc_id = ${hcl(vpc)}`,
      '}',
      ...loadBalancers.map((one) => lines(`resource "aws_lb" "${hclName(one.name)}" {`, `  ${MEMBER}`, '}')),
      ...services.map((one) =>
        lines(`resource "aws_ecs_service" "${hclName(one.name)}" {`, '  network_configuration {', `    ${MEMBER}`, '  }', '}'),
      ),
    ),
  };
}

const MEMBER = 'security_groups = [aws_security_group.own.id]';

function loadBalancerResource({ name }: LoadBalancer): string {
  return lines(
    `  ${logicalId('LoadBalancer', name)}:`,
    '    Type: AWS::ElasticLoadBalancingV2::LoadBalancer',
    '    Properties:',
    '      SecurityGroups:',
    '        - !GetAtt OwnGroup.GroupId',
  );
}

function serviceResource({ name }: Service): string {
  return lines(
    `  ${logicalId('Service', name)}:`,
    '    Type: AWS::ECS::Service',
    '    Properties:',
    '      NetworkConfiguration:',
    '        AwsvpcConfiguration:',
    '          SecurityGroups:',
    '            - !GetAtt OwnGroup.GroupId',
  );
}

/** The rule that a new group has anyway, and those about the old group itself, are not copied. */
function isToCopy({ id }: SecurityGroup, rule: SecurityGroupRule): boolean {
  return rule.referencedGroupId !== id && !(rule.egress && rule.protocol === '-1' && rule.cidrIpv4 === '0.0.0.0/0');
}

function putAtLoadBalancer({ arn, region, securityGroups }: LoadBalancer, group: string): string {
  const others = isUnknown(securityGroups) ? [] : securityGroups.filter((id) => id !== group);
  return `aws elbv2 set-security-groups --region ${sh(region)} --load-balancer-arn ${sh(arn)} --security-groups ${[...others.map(sh), '"$NEW_GROUP"'].join(' ')}`;
}

function putAtService({ arn, clusterArn, region, network }: Service, group: string): string | null {
  if (isUnknown(network) || network === null) return null;
  const groups = [...network.securityGroups.filter((id) => id !== group), '$NEW_GROUP'].join();
  const configuration = `awsvpcConfiguration={subnets=[${network.subnets.join()}],securityGroups=[${groups}],assignPublicIp=${network.assignPublicIp ? 'ENABLED' : 'DISABLED'}}`;
  return `aws ecs update-service --region ${sh(region)} --cluster ${sh(clusterArn)} --service ${sh(arn)} --network-configuration "${configuration}"`;
}
