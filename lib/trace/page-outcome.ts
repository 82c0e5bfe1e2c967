import { leavesOf } from './leaves';
import type { EntryReport, Survey, SurveyedRequest } from './survey-types';
import { requestsByEntry } from './surveyed-requests';
import type { Outcome } from './trace-types';

/** What page requests to one entry get, summed up over all that were traced. */
export interface PageOutcome {
  /** `closed`: behind CloudFront, and nobody can enter beside it; `beside`: somebody can. */
  kind: 'forwarded' | 'beside' | 'answered' | 'unanswered' | 'closed' | 'other-service' | 'unknown' | 'untraced';
  /** The worst outcome; null when nothing could be traced. */
  worst: Outcome | null;
  /** Requests that end like the worst one, or may. */
  part: number;
  /** Page requests over https that were traced. */
  all: number;
}

const PAGES: ReadonlySet<string> = new Set(['http1.1', 'http2', 'http3']);

/** The entry's traced page requests over https, without those in a version that the entry does not offer: no browser sends them. */
export function pageRequests(entry: string, survey: Survey): SurveyedRequest[] {
  const own = requestsByEntry(survey).get(entry) ?? [];
  return own.filter(({ kind, trace }) => PAGES.has(kind) && trace.outcome.reason !== 'viewer-http-version-not-offered');
}

function kindOf({ entry, severity }: EntryReport, worst: Outcome): PageOutcome['kind'] {
  if (worst.reason === 'forwarded') return entry.fronted ? 'beside' : 'forwarded';
  if (worst.reason === 'origin-other-service') return 'other-service';
  if (worst.reason === 'undetermined') return 'unknown';
  if (worst.status !== null) return 'answered';
  return entry.fronted && severity === 'none' ? 'closed' : 'unanswered';
}

/** The page requests that end as the worst one does, or may. */
function endingLike({ reason, status, at }: Outcome, pages: readonly SurveyedRequest[]): SurveyedRequest[] {
  return pages.filter(({ trace }) =>
    leavesOf(trace).some(({ outcome }) => outcome.reason === reason && outcome.status === status && outcome.at.id === at.id),
  );
}

/** Sums up an entry's page requests. */
export function pageOutcome(report: EntryReport, pages: readonly SurveyedRequest[]): PageOutcome {
  const { worst } = report;
  if (worst === null) return { kind: 'untraced', worst, part: 0, all: pages.length };
  return { kind: kindOf(report, worst), worst, part: endingLike(worst, pages).length, all: pages.length };
}

/** The page requests whose way the overview draws: where some fail, those, since a way that ends in their status is theirs alone. */
export function drawnRequests({ kind, worst }: PageOutcome, pages: readonly SurveyedRequest[]): readonly SurveyedRequest[] {
  return worst !== null && (kind === 'answered' || kind === 'unanswered') ? endingLike(worst, pages) : pages;
}
