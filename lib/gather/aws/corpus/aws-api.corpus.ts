import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { analyze } from '@/lib/checks/analyze';
import { review } from '@/lib/checks/review';
import { sceneOf } from '@/lib/checks/scene';
import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';
import { translatorFor } from '@/lib/messages/catalogue';
import { findingSentence } from '@/lib/messages/check-texts';
import { LOCALES } from '@/lib/messages/locale';
import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';

import type { Contribution, Expected, ListName } from './contribution';
import { drawAll, gatherRecording, type Recording, recordingOf } from './gather-recording';
import { wronglyUnknown } from './lacking';
import { recordedAccount } from './recorded-account';
import { CORPUS_PRESENT, recordedFiles } from './recorded-file';
import { secretsIn } from './secrets-in';
import { SKIP_REASONS, skipReason } from './skipped-files';
import { summary } from './summary';
import { unattached } from './unattached';

const files = recordedFiles();
const served = files.filter(({ name }) => skipReason(name) === null);
const recordings = served.map(recordingOf);
const whole = wholeAccount();

/** What the review says of an account, in both languages; nothing may be left without a sentence. */
function reviewed(inventory: Inventory): string[] {
  const { findings } = review(sceneOf(analyze(inventory), Date.parse('2026-11-27')));
  return LOCALES.flatMap((locale) => findings.map((finding) => findingSentence(translatorFor(locale), finding)));
}

describe.skipIf(!CORPUS_PRESENT)('recorded API answers, served over the wire', { timeout: 30_000 }, () => {
  let endpoint: SampleEndpoint;
  beforeAll(async () => {
    endpoint = await startSampleEndpoint({ accounts: [...recordings, whole].map(({ account }) => account) });
  });
  afterAll(async () => {
    await endpoint.close();
    console.log(summary(files, recordings));
  });

  it.each(recordings.map((recording, index) => ({ recording, body: served[index]?.body, name: recording.name })))(
    '$name',
    async ({ recording, body }) => {
      const inventory = await gatherRecording(endpoint, recording);
      drawAll(inventory);
      expect(missingFrom(inventory, recording.contributions), 'dropped').toEqual([]);
      expect(unattached(inventory, recording.contributions), 'unattached').toEqual([]);
      expect(wronglyUnknown(inventory, recording.contributions), 'told but unknown').toEqual([]);
      const text = JSON.stringify(inventory);
      expect(
        secretsIn(body).filter((secret) => text.includes(JSON.stringify(secret))),
        'secrets',
      ).toEqual([]);
    },
  );

  it('are all found in one account that holds them together', { timeout: 90_000 }, async () => {
    const inventory = await gatherRecording(endpoint, whole);
    drawAll(inventory);
    expect(missingFrom(inventory, whole.contributions)).toEqual([]);
    // One web ACL's ARN is none of WAF's, so it may stand before any load balancer.
    expect(inventory.gaps.filter(({ resource }) => resource === null).map(({ action }) => action)).toEqual(['wafv2:ListWebACLs']);
    expect(reviewed(inventory)).toEqual(reviewed(inventory));
  });

  it('are skipped for reasons that still hold for some file', () => {
    const used = new Set(files.map(({ name }) => skipReason(name)));
    expect(SKIP_REASONS.filter((reason) => !used.has(reason))).toEqual([]);
  });
});

/** Every recorded resource once, in its Region. */
function wholeAccount(): Recording {
  const seen = new Set<string>();
  const byRegion = new Map<string, Contribution[]>();
  for (const { contributions, regions } of recordings) {
    const fresh = contributions.filter((one) => {
      const key = one.expected.length > 0 ? one.expected.map(({ list, id }) => `${list} ${id}`).join() : JSON.stringify(one);
      return !seen.has(key) && seen.add(key);
    });
    for (const region of regions) byRegion.set(region, [...(byRegion.get(region) ?? []), ...fresh]);
  }
  const account = recordedAccount('WHOLE', '123456789012', byRegion);
  return { name: 'whole', account, contributions: [...byRegion.values()].flat(), regions: [...byRegion.keys()] };
}

function missingFrom(inventory: Inventory, contributions: readonly Contribution[]): Expected[] {
  const found = new Map<ListName, Set<string>>();
  return contributions
    .flatMap(({ expected }) => expected)
    .filter(({ list, id }) => {
      const ids = found.get(list) ?? idsOf(inventory, list);
      found.set(list, ids);
      return !ids.has(id);
    });
}

function idsOf(inventory: Inventory, list: ListName): Set<string> {
  const listeners = inventory.loadBalancers.flatMap((loadBalancer) => (isUnknown(loadBalancer.listeners) ? [] : loadBalancer.listeners));
  if (list === 'listeners') return new Set(listeners.map(({ arn }) => arn));
  if (list === 'rules') return new Set(listeners.flatMap(({ rules }) => (isUnknown(rules) ? [] : rules)).map(({ arn }) => arn));
  const items = inventory[list] as readonly { arn?: string; id?: string; name?: string }[];
  return new Set(items.flatMap(({ arn, id, name }) => [arn, id, name].filter((one) => one !== undefined)));
}
