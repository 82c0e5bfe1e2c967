import { describe, expect, it } from 'vitest';

import { smallAccount } from '@/lib/testing/small-account';

import { analyze } from './analyze';
import { findingByKey, findingKey } from './finding-key';
import { review } from './review';
import { sceneOf } from './scene';

const { findings } = review(sceneOf(analyze(smallAccount()), 0));

describe('findingKey', () => {
  it('names each finding by its check and a short word', () => {
    const keys = findings.map(findingKey);
    expect(new Set(keys).size).toBe(findings.length);
    for (const [at, key] of keys.entries()) expect(key).toMatch(new RegExp(`^${findings[at]?.check ?? ''}\\.[0-9a-z]{1,13}$`));
  });

  it('stays the same from version to version: acceptances and links hang on it', () => {
    expect(findingKey({ check: 'edge-logs-off', subject: { kind: 'distribution', id: 'E1', name: 'any' } })).toBe(
      'edge-logs-off.1y5m2rzj66mv',
    );
  });
});

describe('findingByKey', () => {
  it('finds each again', () => {
    expect(findings.map((finding) => findingByKey(findings, findingKey(finding)))).toEqual(findings);
  });

  it.each(['', 'edge-logs-off', 'edge-logs-off.', 'no-such-check.0', '%zz'])('finds nothing by %j', (key) => {
    expect(findingByKey(findings, key)).toBeUndefined();
  });
});
