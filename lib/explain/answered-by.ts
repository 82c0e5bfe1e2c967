import { isUnknown } from '@/lib/inventory/unknown';
import type { AlbAccessLine } from '@/lib/logs/log-line';

import type { AnsweredBy } from './explanation';
import type { Located } from './locate';

/** Actions after which nothing is forwarded. */
const ENDING: ReadonlySet<string> = new Set(['redirect', 'fixed-response']);

/**
 * Who gave the answer that a load balancer logged. A target did where its status is logged, or where the group is a Lambda function's,
 * whose status is not. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html#access-log-entry-syntax
 */
export function answeredBy(line: AlbAccessLine, { targetGroup }: Located): AnsweredBy {
  if (line.targetStatusCode !== null) return 'target';
  if (line.elbStatusCode === null || line.elbStatusCode === 0) return 'nobody';
  if (line.actionsExecuted.at(-1) === 'waf') return 'web-acl';
  const lambda = targetGroup !== null && !isUnknown(targetGroup.targetType) && targetGroup.targetType === 'lambda';
  return lambda && line.errorReason === null && line.elbStatusCode < 500 ? 'target' : 'load-balancer';
}

/** Whether the answer follows from settings alone, so that a trace must say the same: a rule's own answer, or 464. */
export function followsFromSettings(line: AlbAccessLine): boolean {
  return line.elbStatusCode === 464 || ENDING.has(line.actionsExecuted.at(-1) ?? '');
}
