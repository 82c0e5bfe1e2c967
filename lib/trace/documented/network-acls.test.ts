import type { Inventory } from '@/lib/inventory/inventory';
import type { NetworkAcl } from '@/lib/inventory/network';
import { documented } from '@/lib/testing/documented';
import { ALB, DIRECT, VPC } from '@/lib/testing/given';
import { network, networkAcl } from '@/lib/testing/sample-network';

type Entry = NetworkAcl['entries'][number];

const rule = (ruleNumber: number, allow: boolean, changed: Partial<Entry> = {}): Entry => ({
  ruleNumber,
  allow,
  egress: false,
  protocol: '-1',
  cidr: '0.0.0.0/0',
  fromPort: null,
  toPort: null,
  ...changed,
});
const out = (ruleNumber: number, allow: boolean, changed: Partial<Entry> = {}) => rule(ruleNumber, allow, { egress: true, ...changed });
const tcp = (fromPort: number, toPort = fromPort) => ({ protocol: '6', fromPort, toPort });
/** The border of the only subnet; outward everything may pass unless something else is said. */
const bordered = (...entries: Entry[]): Partial<Inventory> => ({
  ...network(),
  networkAcls: [networkAcl({ entries: entries.some(({ egress }) => egress) ? entries : [...entries, out(100, true)] })],
});
const through = { outcome: '- forwarded' };
const shut = { outcome: '504 origin-network-blocked', params: { obstacle: 'networkAcl' } };
const BASICS = `${VPC}vpc-network-acls.html#nacl-basics`;

documented(
  BASICS,
  'We evaluate the rules in order, starting with the lowest numbered rule, when deciding whether allow or deny traffic. If the traffic matches a rule, the rule is applied and we do not evaluate any additional rules.',
  [
    ['allow before deny', bordered(rule(100, true), rule(200, false)), {}, through],
    ['deny before allow', bordered(rule(100, false), rule(200, true)), {}, shut],
    ['deny before allow, listed last', bordered(rule(200, true), rule(100, false)), {}, shut],
    ['deny of another port first', bordered(rule(100, false, tcp(22)), rule(200, true)), {}, through],
    ['deny of a range that holds the port', bordered(rule(100, false, tcp(1, 1023)), rule(200, true)), {}, shut],
    ['allow of the port, then deny', bordered(rule(100, true, tcp(443)), rule(200, false)), {}, through],
  ],
);

documented(`${VPC}custom-network-acl.html`, "These rules ensure that if a packet doesn't match any of the other rules, it's denied.", [
  ['no rule', bordered(out(100, true)), {}, shut],
  ['a rule for another port', bordered(rule(100, true, tcp(80))), {}, shut],
  ['only the last one', bordered(rule(32_767, false)), {}, shut],
]);

documented(`${VPC}default-network-acl.html`, 'A default network ACL is configured to allow all traffic to flow in and out of the subnets', [
  ['as it comes', bordered(rule(100, true), rule(32_767, false), out(100, true), out(32_767, false)), {}, through],
]);

documented(`${VPC}nacl-rules.html`, 'You can specify any protocol that has a standard protocol number.', [
  ['6', bordered(rule(100, true, { protocol: '6', fromPort: 0, toPort: 65_535 })), {}, through],
  ['17', bordered(rule(100, true, { protocol: '17', fromPort: 443, toPort: 443 })), {}, shut],
  ['a deny of UDP', bordered(rule(90, false, { protocol: '17', fromPort: 443, toPort: 443 }), rule(100, true)), {}, through],
  ['every one', bordered(rule(100, true, { protocol: '-1' })), {}, through],
]);

documented(
  BASICS,
  'If, for example, you create a NACL rule to allow specific inbound traffic to a subnet, responses to that traffic are not automatically allowed.',
  [
    ['nothing may go out', bordered(rule(100, true), out(100, false)), {}, shut],
    ['no rule outward', bordered(rule(100, true), out(100, true, { protocol: '17', fromPort: 0, toPort: 65_535 })), {}, shut],
    ['only the port itself may go out', bordered(rule(100, true), out(100, true, tcp(443))), {}, shut],
  ],
);

const EPHEMERAL = `${VPC}custom-network-acl.html#nacl-ephemeral-ports`;

documented(
  EPHEMERAL,
  'In practice, to cover the different types of clients that might initiate traffic to public-facing instances in your VPC, you can open ephemeral ports 1024-65535.',
  [['1024 to 65535', bordered(rule(100, true), out(100, true, tcp(1024, 65_535))), {}, through]],
);

documented(
  EPHEMERAL,
  "The client that initiates the request chooses the ephemeral port range. The range varies depending on the client's operating system.",
  [
    ['only 32768 to 61000', bordered(rule(100, true), out(100, true, tcp(32_768, 61_000))), {}, { outcome: '- forwarded?' }],
    ['a deny inside the range', bordered(rule(100, true), out(90, false, tcp(3389)), out(100, true)), {}, { outcome: '- forwarded?' }],
  ],
);

const from = (sourceIp: string) => ({ url: DIRECT, sourceIp });

documented(`${VPC}nacl-rules.html`, 'Source. [Inbound rules only] The source of the traffic (CIDR range).', [
  [
    'a viewer who is denied',
    bordered(rule(90, false, { cidr: '203.0.113.0/24' }), rule(100, true)),
    from('203.0.113.7'),
    { outcome: '- viewer-network-blocked' },
  ],
  ['another viewer', bordered(rule(90, false, { cidr: '203.0.113.0/24' }), rule(100, true)), from('198.51.100.7'), through],
  ['a viewer who is allowed', bordered(rule(90, true, { cidr: '203.0.113.0/24' })), from('203.0.113.7'), through],
  ['private addresses are none of CloudFront’s', bordered(rule(90, false, { cidr: '10.0.0.0/8' }), rule(100, true)), {}, through],
  ['only private addresses', bordered(rule(90, true, { cidr: '10.0.0.0/8' })), {}, shut],
]);

documented(`${VPC}nacl-rules.html`, 'Destination. [Outbound rules only] The destination for the traffic (CIDR range).', [
  [
    'answers to a viewer who is denied',
    bordered(rule(100, true), out(90, false, { cidr: '203.0.113.0/24' }), out(100, true)),
    from('203.0.113.7'),
    { outcome: '- viewer-network-blocked' },
  ],
  [
    'answers to another viewer',
    bordered(rule(100, true), out(90, false, { cidr: '203.0.113.0/24' }), out(100, true)),
    from('198.51.100.7'),
    through,
  ],
]);

documented(
  `${ALB}load-balancer-troubleshooting.html#client-cannot-connect`,
  'The security group for the load balancer and any network ACLs for the load balancer subnets must allow inbound traffic from the clients and outbound traffic to the clients on the listener ports.',
  [
    ['443 for the listener on 443', bordered(rule(100, true, tcp(443))), {}, through],
    ['8443 for the listener on 443', bordered(rule(100, true, tcp(8443))), {}, shut],
  ],
);
