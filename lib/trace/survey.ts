import type { Chain, Entry } from '@/lib/chain/chain';

import { isPage, isWorse, severityOfLeaf } from './severity';
import { entryRequests } from './survey/entry-requests';
import { hopReports } from './survey/hop-reports';
import type { EntryReport, Survey, SurveyedRequest } from './survey-types';
import type { Outcome } from './trace-types';
import type { TraceOptions } from './walk/begin';

/** What is said of the chain that the inventory does not tell. */
export type SurveyOptions = Pick<TraceOptions, 'servers'>;

/**
 * What happens to requests all over the chain: representative ones through every entry, behaviour and rule, of every kind, and what
 * they prove about every hop. Pure; the same chain gives the same survey.
 */
export function surveyChain(chain: Chain, options: SurveyOptions = {}): Survey {
  const byEntry = chain.entries.map((entry) => ({ entry, requests: entryRequests(chain, entry, options) }));
  const requests = byEntry.flatMap((one) => one.requests);
  return { requests, hops: hopReports(chain, requests), entries: byEntry.map((one) => entryReport(one.entry, one.requests)) };
}

function entryReport(entry: Entry, requests: readonly SurveyedRequest[]): EntryReport {
  const pages = requests.filter(({ kind }) => isPage(kind));
  const [first, ...others] = pages;
  const ids = requests.map(({ id }) => id);
  if (first === undefined) return { entry, requests: ids, worst: null, severity: 'unknown' };
  const beside = entry.fronted ? pages.find(({ trace }) => trace.outcome.reason === 'forwarded') : undefined;
  // Nobody is meant to come in here, and somebody can: as bad as the badge of its hop says.
  if (beside !== undefined) return { entry, requests: ids, worst: beside.trace.outcome, severity: 'medium' };
  const worst = others.reduce((sofar, page) => (isWorse(page.severity, sofar.severity) ? page : sofar), first);
  return { entry, requests: ids, worst: worstOutcome(worst), severity: worst.severity };
}

/** The outcome that makes a request as bad as it is; it may be that of an alternative. */
function worstOutcome({ trace }: SurveyedRequest): Outcome {
  const { follows } = trace;
  const leaves = trace.outcome.reason === 'undetermined' ? [trace] : [trace, ...trace.alternatives];
  return leaves.reduce((sofar, leaf) => (isWorse(severityOfLeaf(leaf, follows), severityOfLeaf(sofar, follows)) ? leaf : sofar)).outcome;
}
