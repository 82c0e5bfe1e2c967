import type { SecurityGroupRule } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';
import { isPrivateRange } from '@/lib/trace/match/address-range';
import { ruleEvidence } from '@/lib/trace/network/security-groups';

import { defineCheck } from '../check';
import { fail, named, PASS, unknown } from '../verdict';

/** A public IPv4 block of /1 to /23, as 0.0.0.0/1 is. */
function isWide(range: string): boolean {
  const length = Number(range.split('/')[1]);
  return !range.includes(':') && length >= 1 && length <= 23 && !isPrivateRange(range);
}

/** Rules of either direction that name such a block. */
export function isWideRule({ cidrIpv4 }: SecurityGroupRule): boolean {
  return typeof cidrIpv4 === 'string' && isWide(cidrIpv4);
}

export const widePublicRange = defineCheck({
  id: 'wide-public-range',
  severity: 'medium',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  evaluate({ group: { id, name, rules } }) {
    if (isUnknown(rules)) return unknown(rules);
    const wide = rules.filter(isWideRule);
    const [first, ...others] = wide.map((rule) => ruleEvidence(id, rule));
    const ranges = named(wide.flatMap(({ cidrIpv4 }) => (typeof cidrIpv4 === 'string' ? [cidrIpv4] : [])));
    if (first !== undefined) return fail({ group: id, name, ranges }, first, ...others);
    const open = rules.map(({ cidrIpv4 }) => cidrIpv4).filter(isUnknown);
    return open.length > 0 ? unknown(...open) : PASS;
  },
});
