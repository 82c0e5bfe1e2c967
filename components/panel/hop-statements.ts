import type { FactId } from '@/lib/facts/fact-ids';
import type { DecisionCode } from '@/lib/trace/decisions';
import type { HopReport, SurveyedRequest } from '@/lib/trace/survey-types';

/** Decisions that settle what is spoken on a kind of hop. */
const SETTLES: Readonly<Record<HopReport['kind'], readonly DecisionCode[]>> = {
  viewer: ['viewer-http-version', 'viewer-tls'],
  origin: ['origin-http-version', 'origin-scheme', 'origin-tls', 'origin-certificate'],
  target: ['protocol-version-refused', 'protocol-version-accepted', 'target-protocol', 'target-tls'],
};

/**
 * The statements of AWS that what is spoken on a hop rests on, in the order in which they matter: version, scheme, TLS.
 * `said` is one that the outcome says already.
 */
export function hopStatements(hop: HopReport, requests: ReadonlyMap<string, SurveyedRequest>, said: FactId | null): FactId[] {
  const steps = hop.effective.flatMap(({ request }) => requests.get(request)?.trace.steps ?? []);
  const facts = SETTLES[hop.kind].flatMap((code) =>
    steps.flatMap(({ decision, fact }) => (decision === code && fact !== null ? [fact] : [])),
  );
  return [...new Set(facts)].filter((fact) => fact !== said);
}
