import { rewritten } from '@/lib/facts/match/rewrite';
import type { Transform } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import { evidence } from '../walk/evidence';
import { known, type Known } from '../walk/known';
import { gapDependence, unreadDependence } from '../walk/lookup';
import type { PassingRequest } from '../walk/passing-request';
import { decide, type Walk } from '../walk/walk';
import type { MatchedRule } from './rules';

/**
 * What a rule's transforms make of the request. They come after the rule has matched, so they change nothing about where it goes.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-transforms.html
 */
export function transformed(walk: Walk, { approach, rule }: MatchedRule): Walk {
  const { transforms } = rule;
  if (isUnknown(transforms)) {
    const hidden: Known<string> = { known: false, because: gapDependence(walk.context.chain, transforms.$unknown) };
    return { ...walk, now: { ...walk.now, host: hidden, path: hidden, query: hidden } };
  }
  return transforms.reduce((sofar, transform) => {
    const proof = evidence(
      rule.arn,
      'Rules[].Transforms',
      transform.rewrites.map(({ regex, replace }) => ({ Regex: regex, Replace: replace })),
    );
    const now = changed(sofar.now, transform, rule.arn);
    const params = { transform: transform.type, from: textOf(sofar.now, transform), to: textOf(now, transform) };
    return decide({ ...sofar, now }, { at: approach.to, decision: 'transform-applied', params, evidence: proof, fact: 'alb-transforms' });
  }, walk);
}

const HOST = 'host-header-rewrite';

function changed(now: PassingRequest, { type, rewrites }: Transform, rule: string): PassingRequest {
  const hidden: Known<string> = { known: false, because: unreadDependence('elasticloadbalancing:DescribeRules', rule) };
  const apply = (text: Known<string>): Known<string> => {
    const result = text.known ? rewritten(text.value, rewrites) : null;
    return result === null ? (text.known ? hidden : text) : known(result);
  };
  if (type === HOST) return { ...now, host: apply(now.host) };
  const target = apply(targetOf(now));
  if (!target.known) return { ...now, path: target, query: target };
  const [path = '', ...query] = target.value.split('?');
  return { ...now, path: known(path), query: known(query.join('?')) };
}

/** Path and query together, as a URL rewrite sees them. */
export function targetOf({ path, query }: PassingRequest): Known<string> {
  if (!path.known || !query.known) return path.known ? query : path;
  return known(query.value === '' ? path.value : `${path.value}?${query.value}`);
}

function textOf(now: PassingRequest, { type }: Transform): string {
  const text = type === HOST ? now.host : targetOf(now);
  return text.known ? text.value : 'unknown';
}
