import type { OpenGround } from './ground';
import { recordContract } from './records';
import { scanContract } from './scans';
import { shareContract } from './shares';
import { snapshotContract } from './snapshots';

/** What a store keeps its word on, whatever engine it stands on. `open`: an empty one for each test. */
export function storeContract(open: OpenGround): void {
  snapshotContract(open);
  shareContract(open);
  recordContract(open);
  scanContract(open);
}
