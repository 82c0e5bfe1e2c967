import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import type { ScanStore } from '@/lib/store/scan-table';

import { writeScan } from './scan-record';
import type { ScanSession } from './scan-sessions';

/** How often a running scan is told of, and what is known of its chain, which may be large. Milliseconds. */
const BEAT_MS = 500;
const PICTURE_MS = 5_000;

const zip = promisify(gzip);

/**
 * Tells the store how a scan of this process stands, until it has ended. `cancelled` is called where somebody cancelled it on another server.
 * What cannot be told now (the store is away) is told the next time: the scan goes on.
 */
export async function tellScan({ state, log, latest, ended }: ScanSession, scans: ScanStore, cancelled: () => void): Promise<void> {
  let told = { newest: 0, participants: 0 };
  let picture = { version: 0, at: -Infinity };

  async function beat(): Promise<void> {
    const [over, events] = [state.endedAt !== null, log.after(0)];
    const { participants } = state;
    const newest = events.at(-1)?.id ?? 0;
    const version = state.partial?.version ?? 0;
    const drawn = !over && version > picture.version && picture.at + PICTURE_MS <= performance.now();
    const answer = await scans.beat(state.id, {
      ended: over,
      ...(over || newest > told.newest || participants !== told.participants ? { state: writeScan({ state, events }) } : {}),
      ...(drawn ? { picture: await zip(JSON.stringify(latest())) } : {}),
    });
    told = { newest, participants };
    if (drawn) picture = { version, at: performance.now() };
    state.participants = answer.participants;
    if (answer.cancelled) cancelled();
  }

  const quietly = async (): Promise<void> => beat().then(null, () => undefined);
  while (state.endedAt === null) {
    await quietly();
    await Promise.race([ended, delay(BEAT_MS)]);
  }
  await quietly();
}
