import { setTimeout as delay } from 'node:timers/promises';

import type { Asker } from '@/lib/testing/hardening/hoplens-server';

/** Scans a sample account through the API; answers its snapshot's id and the key of a finding in it. */
export async function scannedSample(ask: Asker, sample = 'article'): Promise<{ id: string; key: string }> {
  const headers = { 'content-type': 'application/json' };
  const started = await ask('/api/scans', { method: 'POST', headers, body: JSON.stringify({ kind: 'sample', sample }) });
  const { id: scan } = (await started.json()) as { id: string };
  for (;;) {
    const state = (await (await ask(`/api/scans/${scan}`)).json()) as { status: string; snapshotId: string | null };
    if (state.snapshotId !== null) {
      const review = await (await ask(`/snapshots/${state.snapshotId}/review`)).text();
      const key = /\/review\/([^"?]+)"/.exec(review)?.[1] ?? '';
      return { id: state.snapshotId, key };
    }
    if (state.status !== 'running') throw new Error(`The scan ended as ${state.status}.`);
    await delay(100);
  }
}
