import type { SecurityGroupRule } from '@/lib/inventory/network';

import { defineCheck } from '../check';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';

/**
 * Of ICMP the ports are type and code. What tells a sender that its packets are too big is needed: AWS advises to let it in.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/network_mtu.html#path_mtu_discovery
 */
function isTooBig({ protocol, fromPort: type, toPort: code }: SecurityGroupRule): boolean {
  return protocol === 'icmpv6' || protocol === '58' ? type === 2 : type === 3 && code === 4;
}

export const ICMP_OPEN: RuleQuestion = {
  whose: 'world',
  wrong: (rule) => (['icmp', '1', 'icmpv6', '58'].includes(rule.protocol) && !isTooBig(rule) ? [typeName(rule)] : []),
};

function typeName({ protocol, fromPort }: SecurityGroupRule): string {
  const name = protocol === 'icmpv6' || protocol === '58' ? 'ICMPv6' : 'ICMP';
  return fromPort === null ? name : `${name} ${String(fromPort)}`;
}

export const icmpOpen = defineCheck({
  id: 'icmp-open',
  severity: 'low',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate: ({ group }, { chain }) => rulesVerdict(chain, group, ICMP_OPEN),
});
