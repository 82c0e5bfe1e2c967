import { z } from 'zod';

import type { ScanRecord } from '@/lib/store/scan-table';
import packageJson from '@/package.json';

import type { LoggedEvent } from './event-log';
import type { ScanState } from './scan-state';

/** A scan as one server tells others of it. */
export interface ToldScan {
  state: ScanState;
  /** With the numbers that they have where the scan runs, so that a browser can go on with them anywhere. */
  events: readonly LoggedEvent[];
}

const filled = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Written by the same version, whose own types it has: another's is not read. */
const Record = z.object({
  version: z.literal(packageJson.version),
  state: z.custom<ScanState>(filled),
  events: z.custom<LoggedEvent[]>(Array.isArray),
});

/** Requests are joined only to scans that can be told of. */
export function sharedKey(key: string): string {
  return `${packageJson.version} ${key}`;
}

export function writeScan({ state, events }: ToldScan): string {
  return JSON.stringify({ version: packageJson.version, state, events });
}

/** What a record tells; null for one of another version. A scan whose server is gone has been interrupted. */
export function readScan(record: Pick<ScanRecord, 'state' | 'beatAt' | 'lost'>): ToldScan | null {
  const told = Record.safeParse(JSON.parse(record.state)).data;
  if (told === undefined) return null;
  const { state, events } = told;
  if (!record.lost) return { state, events };
  const failure = { code: 'scan-interrupted', params: {} } as const;
  const last = events.at(-1)?.id ?? 0;
  return {
    state: { ...state, status: 'failed', failure, endedAt: Date.parse(record.beatAt) },
    events: [...events, { id: last + 1, event: { type: 'failed', failure } }],
  };
}
