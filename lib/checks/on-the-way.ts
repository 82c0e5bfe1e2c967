import { oncePer } from '@/lib/collections/once-per';
import { leavesOf } from '@/lib/trace/leaves';
import type { Survey, SurveyedRequest } from '@/lib/trace/survey-types';
import { requestsByEntry } from '@/lib/trace/surveyed-requests';

import type { Finding } from './finding';

/** Ids of every hop and component that requests to a way in get to. */
export function componentsBehind(survey: Survey, entry: string): ReadonlySet<string> {
  const own = survey.entries.filter((one) => one.entry.id === entry).map((one) => one.entry.component.id);
  return new Set([...own, ...(requestsByEntry(survey).get(entry) ?? []).flatMap(passedBy)]);
}

function passedBy({ trace }: SurveyedRequest): string[] {
  return leavesOf(trace).flatMap(({ hops, route: { loadBalancer, targetGroup } }) => [
    ...hops.flatMap(({ id, from, to }) => [id, from.id, to.id]),
    ...[loadBalancer, targetGroup].filter((id) => id !== null),
  ]);
}

/** The first way in whose requests get to a hop or component; one that people are meant to take, if there is. Null where none does. */
export function wayTo(survey: Survey, component: string): string | null {
  return waysTo(survey).get(component) ?? null;
}

const waysTo = oncePer((survey: Survey): ReadonlyMap<string, string> => {
  const ways = new Map<string, string>();
  const meantFirst = [...survey.entries].sort((a, b) => Number(a.entry.fronted) - Number(b.entry.fronted));
  for (const { entry } of meantFirst) {
    for (const id of [entry.component.id, ...(requestsByEntry(survey).get(entry.id) ?? []).flatMap(passedBy)]) {
      if (!ways.has(id)) ways.set(id, entry.id);
    }
  }
  return ways;
});

/** Whether a finding stands on something that is there; what is about everything does. */
export function standsOn({ components }: Pick<Finding, 'components'>, there: ReadonlySet<string>): boolean {
  return components.length === 0 || components.some((id) => there.has(id));
}
