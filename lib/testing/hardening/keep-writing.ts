import { NO_LABELS } from '@/lib/snapshots/store';
import { openStore } from '@/lib/store/open-store';

import { snapshotOf } from '../snapshot-of';

// A process that keeps snapshots as fast as it can, until it is killed, and prints the name of each one that was acknowledged.
const [place = '', prefix = ''] = process.argv.slice(2);
const store = await openStore(place.startsWith('postgres:') ? { url: place } : { folder: place });
process.stdout.write('ready\n');
for (let number = 0; ; number += 1) {
  const name = `${prefix}-${String(number)}`;
  await store.snapshots.put(snapshotOf(name), { by: 'ann', labels: NO_LABELS });
  process.stdout.write(`${name}\n`);
}
