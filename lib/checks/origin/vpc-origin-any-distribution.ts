import type { Chain } from '@/lib/chain/chain';
import { isCloudFrontList } from '@/lib/facts/prefix-lists';
import type { SecurityGroup } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';
import { coversPort } from '@/lib/trace/network/security-groups';
import { lookupOf } from '@/lib/trace/walk/lookup';

import { defineCheck } from '../check';
import { behindCloudFront } from '../neighbours/behind-cloudfront';
import { originPorts } from '../neighbours/origin-ports';
import { NOT_APPLICABLE, ofParts, type Part, unknown } from '../verdict';

export const vpcOriginAnyDistribution = defineCheck({
  id: 'vpc-origin-any-distribution',
  severity: 'low',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html',
  facts: ['vpc-origin-settings'],
  evaluate(loadBalancer, { chain }) {
    return behindCloudFront({ chain }, loadBalancer, (origins, hiddenOrigins) => {
      // A custom origin comes from the addresses of the list.
      if (origins.some(({ vpcOrigin }) => vpcOrigin === null)) return NOT_APPLICABLE;
      if (hiddenOrigins.length > 0) return unknown(...hiddenOrigins);
      const { securityGroups } = loadBalancer;
      if (isUnknown(securityGroups)) return unknown(securityGroups);
      const { ports, hidden } = originPorts(origins);
      const gaps: Part[] = hidden.map((gap) => ({ $unknown: gap }));
      const parts = securityGroups.flatMap((id) => partsOf(chain, id, ports));
      return ofParts([...parts, ...gaps], (groups) => ({ loadBalancer: loadBalancer.name, groups }));
    });
  },
});

function partsOf(chain: Chain, id: string, ports: readonly number[]): Part[] {
  const { securityGroup, listingGap } = lookupOf(chain);
  const group = securityGroup.get(id);
  if (group === undefined) return [{ $unknown: listingGap('security-group') ?? `ec2:DescribeSecurityGroups|${id}` }];
  if (isUnknown(group.rules)) return [group.rules];
  return group.rules.flatMap((rule) => (!rule.egress && ports.some((port) => coversPort(rule, port)) ? [partOf(chain, group, rule)] : []));
}

function partOf(chain: Chain, { id }: SecurityGroup, { id: rule, prefixListId }: { id: string; prefixListId: unknown }): Part {
  const { prefixList, listingGap } = lookupOf(chain);
  if (isUnknown(prefixListId)) return prefixListId;
  if (typeof prefixListId !== 'string') return 'right';
  const list = prefixList.get(prefixListId);
  if (list === undefined) return { $unknown: listingGap('prefix-list') ?? `ec2:DescribeManagedPrefixLists|${prefixListId}` };
  if (!isCloudFrontList(list)) return 'right';
  return { name: id, evidence: [{ resource: id, path: `SecurityGroupRules[${rule}].PrefixListId`, value: prefixListId }] };
}
