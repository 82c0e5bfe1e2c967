import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import { SAMPLE_NAMES } from '@/lib/sample/sample-credentials';
import { conclusionsOf } from '@/lib/testing/conclusions';
import { gatherSample } from '@/lib/testing/gather-sample';

import { PROFILES } from './profile';
import { redactInventory } from './redact-inventory';

const DAY = Date.parse('2026-11-27');

let endpoint: SampleEndpoint;
beforeAll(async () => {
  endpoint = await startSampleEndpoint();
});
afterAll(() => endpoint.close());

describe('pseudonyms keep every relation that verdicts rest on', () => {
  it.each(SAMPLE_NAMES)(
    'in the sample account %s',
    async (name) => {
      const inventory = await gatherSample(endpoint, name);
      const original = conclusionsOf(inventory, DAY);
      for (const profile of PROFILES) {
        const { inventory: redacted, withheld } = redactInventory(inventory, profile, DAY);
        expect(withheld).toEqual([]);
        expect(conclusionsOf(redacted, DAY)).toEqual(original);
      }
    },
    180_000,
  );
});
