import type { Chain } from '@/lib/chain/chain';
import { grouped } from '@/lib/collections/grouped';
import { oncePer } from '@/lib/collections/once-per';
import type { Inventory } from '@/lib/inventory/inventory';
import type { SecurityGroup } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';
import { ruleEvidence } from '@/lib/trace/network/security-groups';

import { defineCheck } from '../check';
import { hiddenListing } from '../subjects/hidden-listing';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** The group that a VPC has from the beginning and that cannot be deleted; undefined where it was not read. */
export function defaultGroupIn({ inventory }: Chain, vpc: string): SecurityGroup | undefined {
  return defaultGroups(inventory).get(vpc)?.[0];
}

/** By VPC. */
const defaultGroups = oncePer(({ securityGroups }: Inventory) =>
  grouped(securityGroups, ({ name, vpcId }) => (name === 'default' && typeof vpcId === 'string' ? [vpcId] : [])),
);

export const defaultSecurityGroupOpen = defineCheck({
  id: 'default-security-group-open',
  severity: 'medium',
  place: 'network',
  visits: 'vpc',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
  evaluate({ vpc }, { chain }) {
    const group = defaultGroupIn(chain, vpc.id);
    if (group === undefined) {
      const nowhere = chain.inventory.securityGroups.flatMap(({ name, vpcId }) => (name === 'default' && isUnknown(vpcId) ? [vpcId] : []));
      const hidden = [hiddenListing(chain, 'security-group', vpc.region), ...nowhere].filter((gap) => gap !== null);
      // A VPC that another account shares shows its default group to its owner.
      return hidden.length > 0 ? unknown(...hidden) : NOT_APPLICABLE;
    }
    if (isUnknown(group.rules)) return unknown(group.rules);
    const [first, ...others] = group.rules.map((rule) => ruleEvidence(group.id, rule));
    return first === undefined ? PASS : fail({ vpc: vpc.id, group: group.id, rules: group.rules.length }, first, ...others);
  },
});
