import type { Inventory } from '@/lib/inventory/inventory';
import type { PrefixList, SecurityGroupRule } from '@/lib/inventory/network';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, CLOUDFRONT, DIRECT, dualStack, from, listening, VPC } from '@/lib/testing/given';
import {
  cloudFrontPrefixList,
  egress,
  ingress,
  network,
  routeTable,
  securityGroup,
  subnet,
  taskSecurityGroup,
} from '@/lib/testing/sample-network';

type Rule = Partial<SecurityGroupRule>;

/** CloudFront's own addresses are those of the sample list: 13.124.199.0/24. */
const prefixLists: PrefixList[] = [cloudFrontPrefixList()];
const admitting = (...rules: Rule[]): Partial<Inventory> => ({
  ...network(),
  prefixLists,
  securityGroups: [securityGroup({ rules: [...rules.map((rule) => ingress(rule)), egress()] }), taskSecurityGroup()],
});
const everybody = { protocol: '-1', fromPort: null, toPort: null };
const through = { outcome: '- forwarded' };
const shut = { outcome: '504 origin-network-blocked', params: { obstacle: 'securityGroup' } };
const RULES = `${VPC}security-group-rules.html`;

documented(
  `${RULES}#security-group-rule-characteristics`,
  'no inbound traffic is allowed until you add inbound rules to the security group.',
  [
    ['no rule', admitting(), {}, shut],
    ['a rule', admitting({}), {}, through],
  ],
);

const PARTS = `${RULES}#security-group-rule-components`;

documented(PARTS, 'Port range: For TCP, UDP, or a custom protocol, the range of ports to allow.', [
  ['another port', admitting({ fromPort: 80, toPort: 80 }), {}, shut],
  ['a range with the port at its end', admitting({ fromPort: 400, toPort: 443 }), {}, through],
  ['a range that ends before it', admitting({ fromPort: 400, toPort: 442 }), {}, shut],
  ['every port', admitting({ fromPort: 0, toPort: 65_535 }), {}, through],
]);

documented(PARTS, 'The most common protocols are 6 (TCP), 17 (UDP), and 1 (ICMP).', [
  ['6', admitting({ protocol: '6' }), {}, through],
  ['UDP', admitting({ protocol: 'udp' }), {}, shut],
  ['17', admitting({ protocol: '17' }), {}, shut],
  ['every protocol', admitting(everybody), {}, through],
  ['ICMP', admitting({ protocol: 'icmp', fromPort: -1, toPort: -1 }), {}, shut],
]);

documented(PARTS, 'A range of IPv4 addresses, in CIDR block notation. For example, 203.0.113.0/24.', [
  ['CloudFront’s own', admitting({ cidrIpv4: '13.124.199.0/24' }), {}, through],
  ['a wider one', admitting({ cidrIpv4: '13.124.0.0/16' }), {}, through],
  ['somebody else’s', admitting({ cidrIpv4: '203.0.113.0/24' }), {}, shut],
  ['a private one', admitting({ cidrIpv4: '10.0.0.0/8' }), {}, shut],
  ['half of CloudFront’s', admitting({ cidrIpv4: '13.124.199.0/25' }), {}, { outcome: '- forwarded?', dependsOn: ['cloudfront-address'] }],
  ['both halves of it', admitting({ cidrIpv4: '13.124.199.0/25' }, { cidrIpv4: '13.124.199.128/25' }), {}, { outcome: '- forwarded?' }],
]);

const own = (entries: string[]) => ({ ...cloudFrontPrefixList(), id: 'pl-own', name: 'office', ownerId: '111122223333', entries });
const fromList = (prefixListId: string, ...lists: PrefixList[]) => ({
  ...admitting({ cidrIpv4: null, prefixListId }),
  prefixLists: [...prefixLists, ...lists],
});

documented(
  `${CLOUDFRONT}LocationsOfEdgeServers.html#managed-prefix-list`,
  "you can use the CloudFront managed prefix list to allow inbound traffic to your origin only from CloudFront's origin-facing servers, preventing any non-CloudFront traffic from reaching your origin.",
  [
    ['CloudFront', fromList('pl-4fa04526'), {}, through],
    ['a viewer past it', fromList('pl-4fa04526'), { url: DIRECT }, { outcome: '- viewer-network-blocked' }],
    [
      'a viewer past it, from anywhere',
      fromList('pl-4fa04526'),
      { url: DIRECT, sourceIp: '198.51.100.7' },
      { outcome: '- viewer-network-blocked' },
    ],
  ],
);

documented(PARTS, 'The ID of a prefix list. For example, pl-1234abc1234abc123.', [
  ['a list with CloudFront’s addresses', fromList('pl-own', own(['203.0.113.0/24', '13.124.199.0/24'])), {}, through],
  ['a list without', fromList('pl-own', own(['203.0.113.0/24'])), {}, shut],
  ['a viewer on the list', fromList('pl-own', own(['203.0.113.0/24'])), { url: DIRECT, sourceIp: '203.0.113.7' }, through],
]);

documented(
  `${RULES}#security-group-referencing`,
  'can receive inbound traffic from the private IP addresses from the network interfaces for the EC2 instances associated with the referenced security group.',
  [
    ['another group', admitting({ cidrIpv4: null, referencedGroupId: 'sg-task' }), {}, shut],
    ['itself', admitting({ cidrIpv4: null, referencedGroupId: 'sg-alb' }), {}, shut],
  ],
);

const groups = (...second: Rule[]): Partial<Inventory> => ({
  ...admitting({ fromPort: 22, toPort: 22 }),
  ...listening({}, { securityGroups: ['sg-alb', 'sg-more'] }),
  securityGroups: [
    securityGroup({ rules: [ingress({ fromPort: 22, toPort: 22 }), egress()] }),
    securityGroup({ id: 'sg-more', rules: second.map((rule) => ingress(rule)) }),
    taskSecurityGroup(),
  ],
});

documented(
  `${RULES}#security-group-rule-characteristics`,
  'When you associate multiple security groups with a resource, the rules from each security group are aggregated to form a single set of rules',
  [
    ['the second lets in', groups({}), {}, through],
    ['neither lets in', groups({ fromPort: 80, toPort: 80 }), {}, shut],
  ],
);

const office = admitting({ cidrIpv4: '203.0.113.0/24' });
const viewer = (sourceIp: string | null): Case[2] => ({ url: DIRECT, ...(sourceIp === null ? {} : { sourceIp }) });

documented(PARTS, 'A single IPv4 address. You must use the /32 prefix length. For example, 203.0.113.1/32.', [
  ['that address', admitting({ cidrIpv4: '203.0.113.1/32' }), viewer('203.0.113.1'), through],
  ['the next one', admitting({ cidrIpv4: '203.0.113.1/32' }), viewer('203.0.113.2'), { outcome: '- viewer-network-blocked' }],
  ['a viewer in the range', office, viewer('203.0.113.200'), through],
  ['a viewer outside of it', office, viewer('203.0.114.1'), { outcome: '- viewer-network-blocked' }],
  ['a viewer of whom nobody said', office, viewer(null), { outcome: '- viewer-network-blocked?', alternatives: ['- forwarded?'] }],
]);

const v6 = (rule: Rule): Partial<Inventory> => ({ ...dualStack(listening({})), securityGroups: admitting(rule).securityGroups ?? [] });
const officeV6 = v6({ cidrIpv4: null, cidrIpv6: '2001:db8:1234:1a00::/64' });

documented(PARTS, 'A range of IPv6 addresses, in CIDR block notation. For example, 2001:db8:1234:1a00::/64.', [
  ['a viewer in it', officeV6, viewer('2001:db8:1234:1a00::7'), through],
  ['a viewer outside of it', officeV6, viewer('2001:db8:1234:1a01::7'), { outcome: '- viewer-network-blocked' }],
  ['a viewer of IPv4', officeV6, viewer('203.0.113.7'), { outcome: '- viewer-network-blocked' }],
]);

documented(
  `${CLOUDFRONT}http-504-gateway-timeout.html`,
  "CloudFront will return an HTTP 504 status code if traffic is blocked to the origin by a firewall or security group, or if the origin isn't accessible on the internet.",
  [['a group that lets in only the office', office, {}, { outcome: '504 origin-network-blocked', hops: 'HTTP/2 https > -' }]],
);

const local = { destination: '10.0.0.0/16', target: 'local', active: true };
const routed = (...routes: { destination: string; target: string; active?: boolean }[]) => ({
  ...network(),
  routeTables: [routeTable({ routes: [local, ...routes.map((route) => ({ active: true, ...route }))] })],
});
const unrouted = { outcome: '504 origin-network-blocked', params: { obstacle: 'route' } };
const PUBLIC = `${ALB}load-balancer-troubleshooting.html#client-cannot-connect`;

documented(
  PUBLIC,
  'You must specify public subnets for your load balancer. A public subnet has a route to the Internet Gateway for your virtual private cloud (VPC).',
  [
    ['a route to the gateway', routed({ destination: '0.0.0.0/0', target: 'igw-1' }), {}, through],
    ['no route out', routed(), {}, unrouted],
    ['a route to a NAT gateway', routed({ destination: '0.0.0.0/0', target: 'nat-1' }), {}, unrouted],
    ['a black hole', routed({ destination: '0.0.0.0/0', target: 'igw-1', active: false }), {}, unrouted],
    ['no route out, past CloudFront', routed(), { url: DIRECT }, { outcome: '- viewer-network-blocked' }],
  ],
);

const tables = (mine: string | null) => ({
  ...network(),
  routeTables: [
    routeTable({ id: 'rtb-main', subnetIds: [], routes: [local, { destination: '0.0.0.0/0', target: 'igw-1', active: true }] }),
    ...(mine === null
      ? []
      : [routeTable({ id: 'rtb-own', main: false, routes: [local, { destination: '0.0.0.0/0', target: mine, active: true }] })]),
  ],
});

documented(
  `${VPC}subnet-route-tables.html`,
  'You can explicitly associate a subnet with a particular route table. Otherwise, the subnet is implicitly associated with the main route table.',
  [
    ['no table of its own', tables(null), {}, through],
    ['its own leads elsewhere', tables('nat-1'), {}, unrouted],
    ['its own leads out too', tables('igw-1'), {}, through],
  ],
);

documented(
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html#availability-zones',
  'When you enable an Availability Zone for your load balancer, Elastic Load Balancing creates a load balancer node in the Availability Zone.',
  [
    [
      'one of two subnets is private',
      {
        ...network(),
        ...listening(
          {},
          {
            subnets: [
              { id: 'subnet-1', availabilityZone: 'a' },
              { id: 'subnet-2', availabilityZone: 'b' },
            ],
          },
        ),
        subnets: [subnet(), subnet({ id: 'subnet-2', cidrBlock: '10.0.1.0/24' })],
        networkAcls: network().networkAcls.map((acl) => ({ ...acl, subnetIds: ['subnet-1', 'subnet-2'] })),
        routeTables: [routeTable(), routeTable({ id: 'rtb-2', main: false, subnetIds: ['subnet-2'], routes: [local] })],
      },
      {},
      { outcome: '- forwarded?', alternatives: ['504 origin-network-blocked?'], dependsOn: ['load-balancer-node'] },
    ],
  ],
);

const everyIpv6: Rule = { cidrIpv4: null, cidrIpv6: '::/0' };
const toIpv6 = (ipAddressType: string): Partial<Inventory> => from({}, { ipAddressType });
const listV6 = cloudFrontPrefixList({
  id: 'pl-6',
  name: 'com.amazonaws.global.ipv6.cloudfront.origin-facing',
  addressFamily: 'IPv6',
  entries: ['2600:9000::/28'],
});
const fromListV6: Rule = { cidrIpv4: null, prefixListId: 'pl-6' };

documented(
  `${VPC}custom-network-acl.html`,
  'IPv4 and IPv6 traffic are evaluated separately. Therefore, none of the rules for IPv4 traffic apply to IPv6 traffic.',
  [
    ['IPv6 admitted, an origin of IPv4', admitting(everyIpv6), {}, shut],
    ['IPv6 admitted, a viewer of IPv4', admitting(everyIpv6), viewer('203.0.113.7'), { outcome: '- viewer-network-blocked' }],
    ['IPv4 admitted, a viewer of IPv6', v6({}), viewer('2001:db8::7'), { outcome: '- viewer-network-blocked' }],
    ['IPv6 admitted, an origin of both', { ...v6(everyIpv6), ...toIpv6('dualstack') }, {}, through],
    ['IPv4 admitted, an origin of both', { ...v6({}), ...toIpv6('dualstack') }, {}, through],
    ['IPv4 admitted, an origin of IPv6', { ...v6({}), ...toIpv6('ipv6') }, {}, shut],
    ['CloudFront’s IPv6 list, an origin of IPv4', { ...admitting(fromListV6), prefixLists: [listV6] }, {}, shut],
    ['CloudFront’s IPv6 list, an origin of IPv6', { ...v6(fromListV6), ...toIpv6('ipv6'), prefixLists: [listV6] }, {}, through],
    [
      'the whole IPv4 list, with both lists known',
      { ...admitting({ cidrIpv4: '13.124.199.0/24' }), prefixLists: [...prefixLists, listV6] },
      {},
      through,
    ],
  ],
);

documented(`${VPC}subnet-route-tables.html`, 'CIDR blocks for IPv4 and IPv6 are treated separately.', [
  [
    'a route for IPv6 only',
    { routeTables: [routeTable({ routes: [{ destination: '::/0', target: 'igw-1', active: true }] })] },
    {},
    { outcome: '504 origin-network-blocked', params: { obstacle: 'route' } },
  ],
  [
    'IPv4 in two halves',
    {
      routeTables: [
        routeTable({ routes: ['0.0.0.0/1', '128.0.0.0/1'].map((destination) => ({ destination, target: 'igw-1', active: true })) }),
      ],
    },
    {},
    through,
  ],
]);

documented(
  `${ALB}application-load-balancers.html#ip-address-type`,
  'Clients must connect to the load balancer using IPv4 addresses (for example, 192.0.2.1).',
  [
    ['an origin of IPv6', toIpv6('ipv6'), {}, { outcome: '502 origin-name-unresolved' }],
    ['a viewer of IPv6', {}, viewer('2001:db8::7'), { outcome: '- viewer-network-blocked', params: { obstacle: 'addressFamily' } }],
  ],
);
