import { leavesOf } from '@/lib/trace/leaves';
import type { Survey } from '@/lib/trace/survey-types';
import { requestsByEntry } from '@/lib/trace/surveyed-requests';

import type { Finding } from './finding';

/** Ids of every hop and component that requests to a way in get to. */
export function componentsBehind(survey: Survey, entry: string): ReadonlySet<string> {
  const own = survey.entries.filter((one) => one.entry.id === entry).map((one) => one.entry.component.id);
  const passed = (requestsByEntry(survey).get(entry) ?? [])
    .flatMap(({ trace }) => leavesOf(trace))
    .flatMap(({ hops, route }) => [...hops.flatMap(({ id, from, to }) => [id, from.id, to.id]), route.loadBalancer, route.targetGroup]);
  return new Set([...own, ...passed].filter((id) => id !== null));
}

/** Whether a finding stands on something that is there; what is about everything does. */
export function standsOn({ components }: Pick<Finding, 'components'>, there: ReadonlySet<string>): boolean {
  return components.length === 0 || components.some((id) => there.has(id));
}
