import type { Entry } from '@/lib/chain/chain';
import type { ContinuousDeploymentPolicy } from '@/lib/inventory/cloudfront-parts';
import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import { note } from '../ask/ask';
import type { DependsOn, Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { forkOnChance } from '../walk/fork';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { decide, dependsOn, hang, type Walk } from '../walk/walk';
import { viewerHeader } from '../walk/passing-request';

type Next = (walk: Walk, entry: Entry, distribution: Distribution) => Trace;

/**
 * Continuous deployment sends a share of the requests, or those with a certain header, to the staging distribution. At peak times it
 * sends none, so that is never certain.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-continuous-deployment.html
 */
export function chooseRelease(walk: Walk, entry: Entry, distribution: Distribution, next: Next): Trace {
  const { continuousDeploymentPolicyId: id } = distribution;
  const { chain, lookup } = walk.context;
  const primary = (from: Walk): Trace => next(from, entry, distribution);
  // Only reading the whole configuration tells of it, and most distributions have none.
  if (isUnknown(id)) return primary(hang(walk, gapDependence(chain, id.$unknown)));
  if (id === null || id === '') return primary(walk);
  const policy = lookup.continuousDeployment.get(id);
  if (policy === undefined) return primary(hang(walk, unreadDependence('cloudfront:GetContinuousDeploymentPolicy', id)));
  if (!policy.enabled || !mayBeStaged(walk, policy)) return primary(walk);
  const chance = dependsOn('continuous-deployment', { distribution: entry.component.name });
  const staging = chain.inventory.distributions.find(({ domainName }) => policy.stagingDistributionDnsNames.includes(domainName));
  if (staging === undefined) return primary(hang(walk, chance));
  const proof = evidence(id, 'ContinuousDeploymentPolicyConfig.TrafficConfig', { Type: policy.trafficType, Weight: policy.weight });
  const staged = (): Trace => {
    const component = { kind: 'distribution' as const, id: staging.id, name: staging.domainName.toLowerCase() };
    const params = { distribution: component.name };
    const sent = decide(walk, { at: entry.component, decision: 'staging-chosen', params, evidence: proof, fact: 'continuous-deployment' });
    return next(sent, { ...entry, component }, staging);
  };
  return forkOnChance(walk, [chance] satisfies DependsOn[], () => primary(walk), [staged]);
}

/** The header's value is a secret, so a request that bears the header may be meant. */
function mayBeStaged(walk: Walk, { weight, headerName }: ContinuousDeploymentPolicy): boolean {
  if (headerName === null) return (weight ?? 0) > 0;
  const name = headerName.toLowerCase();
  const state = viewerHeader(walk.request, name);
  const there = 'values' in state && state.values.length > 0;
  note(walk, { question: { on: 'header', name, test: 'present' }, answer: there ? 'yes' : 'no' });
  return there;
}
