import { describe, expect, it } from 'vitest';

import { reviewedSnapshot } from '@/lib/testing/reviewed-snapshot';

import { countPasses, countSeverities, countStandings } from './counts';

const { findings, checks } = reviewedSnapshot().snapshot;

describe('counts', () => {
  it('add up to all findings, whatever became of them', () => {
    expect(countStandings(findings)).toEqual({ fail: 2, unknown: 1, covered: 1, moot: 1, accepted: 1 });
  });

  it('have a number for each severity, of what stands alone', () => {
    expect(countSeverities(findings)).toEqual([
      ['critical', 1],
      ['high', 0],
      ['medium', 1],
      ['low', 0],
      ['info', 0],
    ]);
  });

  it('sum up passes over the checks', () => {
    expect(countPasses(checks)).toEqual({ pass: 4, notApplicable: 3 });
  });

  it('are nought of nothing', () => {
    expect(countStandings([])).toEqual({ fail: 0, unknown: 0, covered: 0, moot: 0, accepted: 0 });
    expect(countSeverities([]).map(([, count]) => count)).toEqual([0, 0, 0, 0, 0]);
    expect(countPasses([])).toEqual({ pass: 0, notApplicable: 0 });
  });
});
