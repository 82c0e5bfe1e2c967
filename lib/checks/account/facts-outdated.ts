import { FACT_IDS, type FactId } from '@/lib/facts/fact-ids';
import { FACTS } from '@/lib/facts/facts';

import { defineCheck } from '../check';
import { momentOf } from '../subjects/moment';
import { fail, PASS } from '../verdict';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Statements of AWS that were last checked more than a year before a moment (milliseconds since 1970), the oldest first. */
function outdatedAt(moment: number): FactId[] {
  const outdated = FACT_IDS.filter((id) => moment - (momentOf(FACTS[id].asOf) ?? 0) > YEAR);
  return outdated.sort((a, b) => FACTS[a].asOf.localeCompare(FACTS[b].asOf));
}

export const factsOutdated = defineCheck({
  id: 'facts-outdated',
  severity: 'info',
  place: 'account',
  visits: 'inventory',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/WhatsNew.html',
  evaluate(_, { readAt }) {
    const [first, ...more] = outdatedAt(readAt).map((id) => ({ resource: id, path: 'asOf', value: FACTS[id].asOf }));
    return first === undefined ? PASS : fail({ count: more.length + 1, date: first.value }, first, ...more);
  },
});
