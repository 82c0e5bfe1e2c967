import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startSampleEndpoint, type SampleEndpoint } from '@/lib/sample/endpoint';
import { SAMPLE_NAMES } from '@/lib/sample/sample-credentials';
import { gatherSample } from '@/lib/testing/gather-sample';

import { analyze } from './analyze';
import { type Finding, stands } from './finding';
import { CHECKS } from './registry';
import { review } from './review';
import { sceneOf } from './scene';

/** The day that the samples are about, and one long after it. */
const TODAY = '2026-11-27';
const LATER = '2029-01-01';

let endpoint: SampleEndpoint;
/** By the name of the sample account, and the day. */
const findings = new Map<string, readonly Finding[]>();

beforeAll(async () => {
  endpoint = await startSampleEndpoint();
  for (const name of SAMPLE_NAMES) {
    const analysis = analyze(await gatherSample(endpoint, name));
    for (const day of [TODAY, LATER]) findings.set(`${name} ${day}`, review(sceneOf(analysis, Date.parse(day))).findings);
  }
}, 300_000);
afterAll(() => endpoint.close());

describe('the sample accounts', () => {
  it('fail every check of the catalogue between them', () => {
    // What was read on AWS's pages for Hoplens is not a year old today.
    expect(neverFailing(TODAY)).toEqual(['facts-outdated']);
    expect(neverFailing(LATER)).not.toContain('facts-outdated');
  });

  it('are sound where they are called so: nothing critical or high stands', () => {
    const standing = findings.get(`sound ${TODAY}`)?.filter((finding) => stands(finding)) ?? [];
    expect(standing).not.toEqual([]);
    expect(standing.filter(({ severity }) => severity === 'critical' || severity === 'high')).toEqual([]);
  });
});

/** Checks that no sample account fails on a day, neighbours left aside. */
function neverFailing(day: string): string[] {
  const all = SAMPLE_NAMES.flatMap((name) => findings.get(`${name} ${day}`) ?? []);
  const failing = new Set(all.flatMap(({ check, status }) => (status === 'fail' ? [check] : [])));
  return CHECKS.map(({ id }) => id).filter((id) => !failing.has(id));
}
