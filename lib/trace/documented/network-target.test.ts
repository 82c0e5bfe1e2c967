import type { Inventory } from '@/lib/inventory/inventory';
import type { NetworkAcl, SecurityGroupRule } from '@/lib/inventory/network';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { documented } from '@/lib/testing/documented';
import { ALB, ECS_GUIDE, grouped, VPC } from '@/lib/testing/given';
import { egress, ingress, network, networkAcl, routeTable, securityGroup, subnet, taskSecurityGroup } from '@/lib/testing/sample-network';
import { targetGroup } from '@/lib/testing/sample-parts';
import { service, task } from '@/lib/testing/sample-service';

type Rule = Partial<SecurityGroupRule>;

const everything = { protocol: '-1', fromPort: null, toPort: null };
const nobody = { cidrIpv4: null };
const fromBalancer = { ...nobody, referencedGroupId: 'sg-alb' };
/** What the load balancer's group lets out, and what the tasks' group lets in. */
const groups = (outward: Rule[], inward: Rule[]): Partial<Inventory> => ({
  ...network(),
  securityGroups: [
    securityGroup({ rules: [ingress(everything), ...outward.map((rule) => egress(rule))] }),
    taskSecurityGroup({ rules: [...inward.map((rule) => ingress({ fromPort: 80, toPort: 80, ...rule })), egress()] }),
  ],
});
const letOut = (...outward: Rule[]) => groups(outward, [{ ...everything, ...fromBalancer }]);
const letIn = (...inward: Rule[]) => groups([everything], inward);
const through = { outcome: '- forwarded' };
const shut = (obstacle: string) => ({ outcome: '504 target-network-blocked', params: { obstacle } });
const RULES = `${VPC}security-group-rules.html`;

documented(
  `${RULES}#security-group-rule-characteristics`,
  'If your security group has no outbound rules, no outbound traffic is allowed.',
  [
    ['none', letOut(), {}, shut('securityGroupOut')],
    ['everything', letOut(everything), {}, through],
  ],
);

const tcp = (port: number): Rule => ({ protocol: 'tcp', fromPort: port, toPort: port });

documented(
  `${ECS_GUIDE}alb-resources-for-blue-green.html`,
  'The security group attached to the Application Load Balancer must have an outbound rule that allows traffic to the security group attached to your Amazon ECS tasks.',
  [
    ['to the tasks’ group', letOut({ ...nobody, ...tcp(80), referencedGroupId: 'sg-task' }), {}, through],
    ['to their group, another port', letOut({ ...nobody, ...tcp(8080), referencedGroupId: 'sg-task' }), {}, shut('securityGroupOut')],
    ['to another group', letOut({ ...nobody, ...tcp(80), referencedGroupId: 'sg-other' }), {}, shut('securityGroupOut')],
    ['to their addresses', letOut({ ...tcp(80), cidrIpv4: '10.0.0.0/24' }), {}, through],
    ['to other addresses', letOut({ ...tcp(80), cidrIpv4: '10.1.0.0/16' }), {}, shut('securityGroupOut')],
    ['UDP only', letOut({ protocol: 'udp', fromPort: 80, toPort: 80 }), {}, shut('securityGroupOut')],
  ],
);

documented(
  `${RULES}#security-group-referencing`,
  'This rule allows inbound SSH traffic from the instances associated with sg-0abcdef1234567890.',
  [
    ['from the load balancer’s group', letIn(fromBalancer), {}, through],
    ['from another group', letIn({ ...nobody, referencedGroupId: 'sg-other' }), {}, shut('securityGroup')],
    ['from their own group', letIn({ ...nobody, referencedGroupId: 'sg-task' }), {}, shut('securityGroup')],
    ['from the load balancer’s group, another port', letIn({ ...fromBalancer, ...tcp(8080) }), {}, shut('securityGroup')],
    ['the second rule', letIn({ ...nobody, referencedGroupId: 'sg-other' }, fromBalancer), {}, through],
  ],
);

documented(
  `${RULES}#security-group-rule-components`,
  'The source (inbound rules) or destination (outbound rules) for the traffic to allow.',
  [
    ['the load balancer’s subnet', letIn({ cidrIpv4: '10.0.0.0/24' }), {}, through],
    ['the whole VPC', letIn({ cidrIpv4: '10.0.0.0/16' }), {}, through],
    ['another subnet', letIn({ cidrIpv4: '10.0.9.0/24' }), {}, shut('securityGroup')],
    [
      'half of the subnet',
      letIn({ cidrIpv4: '10.0.0.0/25' }),
      {},
      { outcome: '- forwarded?', alternatives: ['504 target-network-blocked?'] },
    ],
    ['a range of ports', letIn({ ...fromBalancer, protocol: 'tcp', fromPort: 32_768, toPort: 65_535 }), {}, shut('securityGroup')],
    ['nothing', letIn(), {}, shut('securityGroup')],
  ],
);

documented(
  'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html',
  "If you don't specify a security group, the default security group for the VPC is used.",
  [
    [
      'none named: the default one lets in its own only',
      {
        ...network(),
        services: [service({ network: { subnets: ['subnet-1'], securityGroups: [], assignPublicIp: false } })],
        securityGroups: [
          securityGroup(),
          taskSecurityGroup({
            id: 'sg-default',
            name: 'default',
            rules: [ingress({ ...everything, ...nobody, referencedGroupId: 'sg-default' }), egress()],
          }),
        ],
      },
      {},
      shut('securityGroup'),
    ],
    [
      'two named, the second lets in',
      {
        ...network(),
        services: [service({ network: { subnets: ['subnet-1'], securityGroups: ['sg-shut', 'sg-task'], assignPublicIp: false } })],
        securityGroups: [securityGroup(), taskSecurityGroup(), taskSecurityGroup({ id: 'sg-shut', rules: [egress()] })],
      },
      {},
      through,
    ],
  ],
);

documented(
  `${ALB}load-balancer-troubleshooting.html#http-504-issues`,
  'The load balancer failed to establish a connection to the target before the connection timeout expired (10 seconds).',
  [['a target that nothing reaches', letIn(), {}, { outcome: '504 target-network-blocked', hops: 'HTTP/2 https > HTTP/1.1 https > -' }]],
);

type Entry = NetworkAcl['entries'][number];

const rule = (ruleNumber: number, allow: boolean, out: boolean, changed: Partial<Entry> = {}): Entry => ({
  ...{ ruleNumber, allow, egress: out, protocol: '-1', cidr: '0.0.0.0/0', fromPort: null, toPort: null },
  ...changed,
});
const open = [rule(100, true, false), rule(100, true, true)];

/** The tasks are in a subnet of their own, each subnet with a border of its own. */
const apart = (balancers: Entry[], tasks: Entry[]): Partial<Inventory> => ({
  ...network(),
  subnets: [subnet(), subnet({ id: 'subnet-2', cidrBlock: '10.0.1.0/24' })],
  routeTables: [routeTable({ subnetIds: ['subnet-1', 'subnet-2'] })],
  networkAcls: [networkAcl({ entries: balancers }), networkAcl({ id: 'acl-2', subnetIds: ['subnet-2'], entries: tasks })],
  targetGroups: [
    targetGroup({ targets: [{ id: '10.0.1.10', port: 80, availabilityZone: 'a', healthCheckPort: '80', state: 'healthy', reason: null }] }),
  ],
  tasks: [task({ privateIps: ['10.0.1.10'] })],
});
const ports = (fromPort: number, toPort = fromPort) => ({ protocol: '6', fromPort, toPort });
const NACLS = `${ALB}load-balancer-troubleshooting.html#target-not-inservice`;

documented(
  NACLS,
  'The network ACL associated with the subnets for your instances must allow inbound traffic on the health check port and outbound traffic on the ephemeral ports (1024-65535).',
  [
    ['both', apart(open, [rule(100, true, false, ports(80)), rule(100, true, true, ports(1024, 65_535))]), {}, through],
    ['another port inward', apart(open, [rule(100, true, false, ports(443)), rule(100, true, true)]), {}, shut('networkAcl')],
    ['nothing outward', apart(open, [rule(100, true, false), rule(100, false, true)]), {}, shut('networkAcl')],
    ['only the port itself outward', apart(open, [rule(100, true, false), rule(100, true, true, ports(80))]), {}, shut('networkAcl')],
    [
      'a deny of the load balancer’s subnet',
      apart(open, [rule(90, false, false, { cidr: '10.0.0.0/24' }), ...open]),
      {},
      shut('networkAcl'),
    ],
    ['a deny of another subnet', apart(open, [rule(90, false, false, { cidr: '10.0.7.0/24' }), ...open]), {}, through],
  ],
);

documented(
  NACLS,
  'The network ACL associated with the subnets for your load balancer nodes must allow inbound traffic on the ephemeral ports and outbound traffic on the health check and ephemeral ports.',
  [
    [
      'all of it',
      apart(
        [
          rule(100, true, false, ports(443)),
          rule(110, true, false, { ...ports(1024, 65_535), cidr: '10.0.1.0/24' }),
          rule(100, true, true, { ...ports(80), cidr: '10.0.1.0/24' }),
          rule(110, true, true, ports(1024, 65_535)),
        ],
        open,
      ),
      {},
      through,
    ],
    [
      'nothing to the targets’ port',
      apart([rule(100, true, false), rule(110, true, true, ports(1024, 65_535))], open),
      {},
      shut('networkAcl'),
    ],
  ],
);

documented(
  `${ALB}load-balancer-troubleshooting.html#http-504-issues`,
  'The network ACL for the subnet did not allow traffic from the targets to the load balancer nodes on the ephemeral ports (1024-65535).',
  [
    [
      'answers stopped at the load balancer’s border',
      apart([rule(100, true, false, ports(443)), rule(100, true, true)], open),
      {},
      shut('networkAcl'),
    ],
  ],
);

documented(
  `${VPC}vpc-network-acls.html#nacl-basics`,
  'We evaluate the network ACL rules when traffic enters and leaves the subnet, not as it is routed within a subnet.',
  [
    [
      'one subnet, whose border lets only the viewers’ traffic through',
      {
        ...network(),
        networkAcls: [networkAcl({ entries: [rule(100, true, false, ports(443)), rule(100, true, true, ports(1024, 65_535))] })],
      },
      {},
      through,
    ],
    [
      'two subnets with the same border',
      apart(
        [rule(100, true, false, ports(443)), rule(100, true, true, ports(1024, 65_535))],
        [rule(100, true, false, ports(443)), rule(100, true, true, ports(1024, 65_535))],
      ),
      {},
      shut('networkAcl'),
    ],
  ],
);

const checked = (changed: Partial<TargetGroup['healthCheck'] & object>) => {
  const { healthCheck } = targetGroup();
  return grouped({ healthCheck: { ...healthCheck, ...changed } });
};

documented(
  `${ALB}application-load-balancers.html#load-balancer-security-groups`,
  'The rules for the security groups that are associated with your load balancer must allow traffic in both directions on both the listener and the health check ports.',
  [
    [
      'healthy by another port, the traffic’s is shut',
      { ...letIn({ ...fromBalancer, ...tcp(8080) }), ...checked({ port: '8080' }) },
      {},
      { ...shut('securityGroup'), decides: ['health-check-differs'] },
    ],
    ['both are open', { ...letIn(fromBalancer, { ...fromBalancer, ...tcp(8080) }), ...checked({ port: '8080' }) }, {}, through],
  ],
);

documented(
  `${ALB}load-balancer-target-groups.html#target-group-routing-configuration`,
  'Alternatively, you can override the port used for routing traffic to a target when you register it with the target group.',
  [
    [
      'registered on another port than the group’s',
      {
        ...letIn(fromBalancer),
        ...grouped({
          targets: [{ id: '10.0.0.10', port: 8080, availabilityZone: 'a', healthCheckPort: '8080', state: 'healthy', reason: null }],
        }),
      },
      {},
      shut('securityGroup'),
    ],
  ],
);
