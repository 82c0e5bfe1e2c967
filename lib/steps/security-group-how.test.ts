import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { egress, ingress, securityGroup } from '@/lib/testing/sample-network';

import { closeDefaultGroupHow, describeRulesHow, narrowRulesHow, revokeRulesHow } from './security-group-how';

const group = securityGroup();
const AT = '--region eu-west-1 --group-id sg-alb';
const ssh = ingress({ id: 'sgr-22', fromPort: 22, toPort: 22 });
const fromGroup = ingress({ id: 'sgr-9', protocol: '-1', fromPort: null, toPort: null, cidrIpv4: null, referencedGroupId: 'sg-other' });

describe('rules of a security group', () => {
  it.each([
    ['inbound', [ssh], `aws ec2 revoke-security-group-ingress ${AT} --security-group-rule-ids sgr-22`],
    ['outbound', [egress()], `aws ec2 revoke-security-group-egress ${AT} --security-group-rule-ids sgr-2`],
    [
      'of both directions',
      [egress(), ssh, ingress()],
      `aws ec2 revoke-security-group-ingress ${AT} --security-group-rule-ids sgr-22 sgr-1\naws ec2 revoke-security-group-egress ${AT} --security-group-rule-ids sgr-2`,
    ],
  ])('that are %s go by their ids', (_, rules, command) => {
    expect(revokeRulesHow(group, rules).cli).toBe(command);
  });

  it('that are none need nothing', () => {
    expect(revokeRulesHow(group, [])).toEqual({ cli: null, cloudFormation: null, terraform: null });
  });

  it('are told by what they say in templates', () => {
    const { cloudFormation, terraform } = revokeRulesHow(group, [fromGroup]);
    expect(cloudFormation).toBe(
      [
        ...['# to be removed', 'Resources:', '  IngressSgr9:', '    Type: AWS::EC2::SecurityGroupIngress', '    Properties:'],
        ...['      GroupId: sg-alb', '      IpProtocol: "-1"', '      SourceSecurityGroupId: "sg-other"'],
      ].join('\n'),
    );
    expect(terraform).toBe(
      [
        ...['# to be removed', 'resource "aws_vpc_security_group_ingress_rule" "sgr_9" {', '  security_group_id = "sg-alb"'],
        ...['  ip_protocol = "-1"', '  referenced_security_group_id = "sg-other"', '}'],
      ].join('\n'),
    );
  });

  it('are made for fewer ports before the wide ones go', () => {
    const [made, gone, ...more] = (narrowRulesHow(group, [{ rule: fromGroup, ports: [{ from: 80, to: 80 }] }]).cli ?? '').split('\n');
    expect(made).toBe(
      `aws ec2 authorize-security-group-ingress --region eu-west-1 --group-id sg-alb --ip-permissions 'IpProtocol=tcp,FromPort=80,ToPort=80,UserIdGroupPairs=[{GroupId=sg-other}]'`,
    );
    expect([gone, ...more]).toEqual([`aws ec2 revoke-security-group-ingress ${AT} --security-group-rule-ids sgr-9`]);
  });

  it('stand in one template with those that go', () => {
    const { cloudFormation } = narrowRulesHow(group, [{ rule: fromGroup, ports: [{ from: 80, to: 80 }] }]);
    expect(Object.keys((parse(cloudFormation ?? '') as { Resources: object }).Resources)).toEqual(['IngressSgr980', 'IngressSgr9']);
  });

  it('without any to describe need nothing: a group’s own description stays', () => {
    expect(describeRulesHow(group, [])).toEqual({ cli: null, cloudFormation: null, terraform: null });
  });

  it('are made once for addresses that stand for everybody of both kinds', () => {
    const both = [ingress(), ingress({ id: 'sgr-6', cidrIpv4: null, cidrIpv6: '::/0' })];
    const narrowed = both.map((rule) => ({ rule, ports: [{ from: 443, to: 443 }] }));
    const commands = (narrowRulesHow(group, narrowed, '203.0.113.0/24').cli ?? '').split('\n');
    expect(commands.filter((command) => command.includes('authorize'))).toEqual([
      expect.stringContaining('IpRanges=[{CidrIp=203.0.113.0/24}]'),
    ]);
  });

  it('are described in each direction', () => {
    expect(describeRulesHow(group, [ssh, egress()]).cli).toBe(
      [
        `aws ec2 update-security-group-rule-descriptions-ingress ${AT} --security-group-rule-descriptions SecurityGroupRuleId=sgr-22,Description=PURPOSE`,
        `aws ec2 update-security-group-rule-descriptions-egress ${AT} --security-group-rule-descriptions SecurityGroupRuleId=sgr-2,Description=PURPOSE`,
      ].join('\n'),
    );
  });

  it('go from a default group, which CloudFormation cannot change', () => {
    const { cloudFormation, terraform } = closeDefaultGroupHow(group);
    expect(cloudFormation).toBeNull();
    expect(terraform).toContain('resource "aws_default_security_group"');
  });
});
