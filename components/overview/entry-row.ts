import type { Entry } from '@/lib/chain/chain';
import type { Severity } from '@/lib/facts/reasons';
import { compareSeverity } from '@/lib/picture/severity-order';
import { drawnRequests, pageOutcome, pageRequests, type PageOutcome } from '@/lib/trace/page-outcome';
import type { Survey, SurveyedRequest } from '@/lib/trace/survey-types';
import { requestsByEntry } from '@/lib/trace/surveyed-requests';

import { hopBriefs, type HopBrief } from './hop-brief';

/** A way in, as the overview lists it. */
export interface EntryRow {
  entry: Entry;
  severity: Severity;
  outcome: PageOutcome;
  hops: readonly HopBrief[];
  /** Gaps that some outcome of this entry hangs on. */
  gaps: number;
  /** Lower case: every name that a search may mean. */
  search: string;
}

function gapsOf(requests: readonly SurveyedRequest[]): number {
  const gaps = requests.flatMap(({ trace }) => trace.outcome.dependsOn.flatMap(({ gap }) => (gap === null ? [] : [gap])));
  return new Set(gaps).size;
}

function searchText(entry: Entry, requests: readonly SurveyedRequest[]): string {
  const names = requests.flatMap(({ trace }) => trace.hops.flatMap(({ from, to }) => [from.name, to.name]));
  return [...new Set([...entry.hosts, entry.component.name, entry.component.id, ...names])].join('\n').toLowerCase();
}

/** Every way in, worst first, then by name. */
export function entryRows(survey: Survey): EntryRow[] {
  return survey.entries
    .map((report) => {
      const { entry, severity } = report;
      const own = requestsByEntry(survey).get(entry.id) ?? [];
      const pages = pageRequests(entry.id, survey);
      const outcome = pageOutcome(report, pages);
      return {
        entry,
        severity,
        outcome,
        hops: hopBriefs(drawnRequests(outcome, pages)),
        gaps: gapsOf(own),
        search: searchText(entry, own),
      };
    })
    .sort((a, b) => compareSeverity(a.severity, b.severity) || (a.entry.hosts[0] ?? '').localeCompare(b.entry.hosts[0] ?? '', 'en'));
}
