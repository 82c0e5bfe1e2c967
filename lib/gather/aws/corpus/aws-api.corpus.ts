import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { Inventory } from '@/lib/inventory/inventory';
import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import { gatherSample } from '@/lib/testing/gather-sample';

import { contributionsOf } from './contributions-of';
import { recordedAccount } from './recorded-account';
import { CORPUS_PRESENT, recordedFiles } from './recorded-file';
import { skipReason } from './skipped-files';

const files = recordedFiles().filter(({ name }) => skipReason(name) === null);
const recordings = files.map((file, index) => {
  const contributions = contributionsOf(file);
  const account = recordedAccount(`R${String(index)}`, file.accountId, file.region, contributions);
  return { file, account, expected: contributions.flatMap(({ expected }) => expected) };
});

describe.skipIf(!CORPUS_PRESENT)('recorded API answers', () => {
  let endpoint: SampleEndpoint;
  const accounts = recordings.map(({ account }) => account);
  beforeAll(async () => {
    endpoint = await startSampleEndpoint({ accounts });
  });
  afterAll(() => endpoint.close());

  it.each(recordings.map((recording) => [recording.file.name, recording] as const))('%s', async (_name, { file, account, expected }) => {
    const inventory = await gatherSample(endpoint, account.name, { access: { regions: [file.region] } }, accounts);
    expect(() => Inventory.parse(inventory)).not.toThrow();
    linkChain(inventory);
    const missing = expected.filter(({ list, id }) => !idsOf(inventory, list).has(id));
    expect(missing).toEqual([]);
    if (inventory.gaps.length > 0)
      console.log('GAPS', file.name, JSON.stringify(inventory.gaps.map((g) => `${g.id} ${g.reason} ${g.code}`)));
  });
});

function idsOf(inventory: Inventory, list: keyof Inventory): Set<string> {
  const items = inventory[list] as unknown as Record<string, string>[];
  return new Set(items.flatMap(({ arn, id, name }) => [arn, id, name].filter((one) => one !== undefined)));
}
