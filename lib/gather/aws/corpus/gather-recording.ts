import { linkChain } from '@/lib/chain/link-chain';
import { drawDiagram } from '@/lib/diagram/draw-diagram';
import { Inventory } from '@/lib/inventory/inventory';
import type { SampleAccount } from '@/lib/sample/account';
import { startSampleEndpoint } from '@/lib/sample/endpoint';
import { gatherSample } from '@/lib/testing/gather-sample';
import { surveyChain } from '@/lib/trace/survey';

import type { Contribution } from './contribution';
import { contributionsOf } from './contributions-of';
import { recordedAccount } from './recorded-account';
import { type RecordedFile, recordedFile } from './recorded-file';

/** Recorded resources, the account that serves them and where it has to be read. */
export interface Recording {
  name: string;
  account: SampleAccount;
  contributions: readonly Contribution[];
  regions: readonly string[];
}

/** The recording of one file. `index` tells accounts apart. */
export function recordingOf(file: RecordedFile, index: number): Recording {
  const contributions = contributionsOf(file);
  const account = recordedAccount(`R${String(index)}`, file.accountId, new Map([[file.region, contributions]]));
  return { name: file.name, account, contributions, regions: [file.region] };
}

/** Gathers a recording over the wire; what comes of it has the inventory's shape. */
export async function gatherRecording(endpoint: { url: string }, { account, regions }: Recording): Promise<Inventory> {
  return Inventory.parse(await gatherSample(endpoint, account.name, { access: { regions } }, [account]));
}

/** What one file becomes, by its name without `.json`, over an endpoint of its own. */
export async function inventoryOf(name: string): Promise<Inventory> {
  const recording = recordingOf(recordedFile(name), 0);
  const endpoint = await startSampleEndpoint({ accounts: [recording.account] });
  return gatherRecording(endpoint, recording).finally(() => endpoint.close());
}

/** Takes an inventory through the pure stages; they throw at nothing. */
export function drawAll(inventory: Inventory): void {
  const chain = linkChain(inventory);
  drawDiagram(chain, surveyChain(chain));
}
