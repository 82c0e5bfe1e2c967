import type { TargetGroup } from '@/lib/inventory/target-group';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import type { Scene } from '../scene';
import { deploymentPairs } from '../subjects/deployment-pairs';
import { hiddenListing } from '../subjects/hidden-listing';
import { type EvidenceList, ofParts, type Part } from '../verdict';

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html */
export const blueGreenProtocolsDiffer = defineCheck({
  id: 'blue-green-protocols-differ',
  severity: 'high',
  place: 'target',
  visits: 'service',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html',
  facts: ['target-group-464'],
  evaluate(service, scene) {
    const parts = deploymentPairs(service).flatMap((pair) => (isUnknown(pair) ? [pair] : comparePair(pair, service.region, scene)));
    return ofParts(parts, (groups) => ({ service: service.name, groups }));
  },
});

function comparePair(pair: readonly [string, string], region: string, { chain }: Scene): Part[] {
  const [one, other] = pair.map((arn) => chain.index.targetGroup.get(arn));
  if (one === undefined || other === undefined) {
    const gap = hiddenListing(chain, 'target-group', region);
    return gap === null ? [] : [{ $unknown: gap }];
  }
  return [
    compare(one, other, 'Protocol', ({ protocol }) => protocol),
    compare(one, other, 'ProtocolVersion', ({ protocolVersion }) => protocolVersion),
    compare(one, other, 'HealthCheckProtocol', ({ healthCheck }) => (isUnknown(healthCheck) ? healthCheck : healthCheck.protocol)),
  ];
}

function compare(one: TargetGroup, other: TargetGroup, setting: string, valueOf: (group: TargetGroup) => Fact<string | null>): Part {
  const [left, right] = [valueOf(one), valueOf(other)];
  if (isUnknown(left)) return left;
  if (isUnknown(right)) return right;
  if (left === right) return 'right';
  const path = `TargetGroups[].${setting}`;
  const evidence: EvidenceList = [
    { resource: one.arn, path, value: left },
    { resource: other.arn, path, value: right },
  ];
  return { name: `${one.name} ${left ?? '-'} / ${other.name} ${right ?? '-'}`, evidence };
}
