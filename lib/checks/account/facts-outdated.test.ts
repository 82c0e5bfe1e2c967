import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { FACT_IDS } from '@/lib/facts/fact-ids';
import { FACTS } from '@/lib/facts/facts';
import { emptyInventory } from '@/lib/testing/empty-inventory';
import { surveyChain } from '@/lib/trace/survey';

import { sceneOf } from '../scene';
import type { Verdict } from '../verdict';
import { factsOutdated } from './facts-outdated';

const days = FACT_IDS.map((id) => FACTS[id].asOf).sort();
const oldest = days[0]!;
const DAY = 24 * 60 * 60 * 1000;

/** The verdict of an account that is read so many days after the oldest fact was checked. */
function verdictAfter(count: number): Verdict | undefined {
  const chain = linkChain(emptyInventory());
  return factsOutdated.judge(sceneOf({ chain, survey: surveyChain(chain) }, Date.parse(oldest) + count * DAY))[0]?.verdict;
}

// Rows of accounts cannot differ in it: only the time at which they were read does.
describe('facts-outdated', () => {
  it.each([0, 364, 365])('passes %i days after the oldest was checked', (count) => {
    expect(verdictAfter(count)).toEqual({ status: 'pass' });
  });

  it('fails a year later, and says how many', () => {
    const verdict = verdictAfter(366);
    const count = days.filter((day) => day === oldest).length;
    expect(verdict).toMatchObject({ status: 'fail', params: { count, date: oldest } });
  });

  it('counts them all in the end', () => {
    const verdict = verdictAfter(100_000);
    expect(verdict).toMatchObject({ status: 'fail', params: { count: FACT_IDS.length } });
    expect(verdict).toHaveProperty('evidence.length', FACT_IDS.length);
  });
});
