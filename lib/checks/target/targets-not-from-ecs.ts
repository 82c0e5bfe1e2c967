import { isUnknown } from '@/lib/inventory/unknown';
import { inUse } from '@/lib/trace/stages/target-choice';

import { defineCheck } from '../check';
import { unreadClaims } from '../subjects/unread-claims';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** What hides which task a target belongs to. */
const TASKS: ReadonlySet<string> = new Set(['task', 'container-instance', 'region']);

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html */
export const targetsNotFromEcs = defineCheck({
  id: 'targets-not-from-ecs',
  severity: 'low',
  place: 'target',
  visits: 'target-group',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html',
  evaluate({ targetGroup: { arn, name, region, targets, targetType }, links }, { chain }) {
    if (isUnknown(targets)) return unknown(targets);
    if (isUnknown(targetType)) return unknown(targetType);
    if (targetType === 'lambda' || targetType === 'alb' || inUse(targets).length === 0) return NOT_APPLICABLE;
    const strangers = links.flatMap(({ backend }) => (backend.kind === 'targets' ? [backend] : []));
    const hidden = strangers.flatMap(({ gap }) => gap ?? []);
    if (hidden.length > 0) return unknown(...hidden);
    const unread = [
      ...unreadClaims(chain, region),
      ...chain.gaps.flatMap((gap) => (gap.region === region && TASKS.has(gap.kind) ? [gap.id] : [])),
    ];
    if (unread.length > 0) return unknown(...unread);
    const ids = strangers.flatMap((backend) => backend.ids);
    if (ids.length === 0) return PASS;
    return fail({ targetGroup: name, targets: named(ids) }, { resource: arn, path: 'TargetHealthDescriptions[].Target', value: ids });
  },
});
