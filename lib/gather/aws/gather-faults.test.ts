import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { AppError } from '@/lib/errors';
import { Inventory } from '@/lib/inventory/inventory';
import { SAMPLE_SECRETS } from '@/lib/sample/accounts/sample-secrets';
import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import type { FaultEffect } from '@/lib/sample/faults/fault';
import { gatherSample } from '@/lib/testing/gather-sample';
import { unexplainedDifferences } from '@/lib/testing/unexplained-differences';

import { scaledClock } from './calls/clock';

/** The account with a secret header rule and prefix lists, in the two Regions it uses: about fifty calls. */
const ACCOUNT = 'sound';
const REGIONS = ['ap-northeast-1', 'us-east-1'];
const QUICK = { clock: scaledClock(50), deadlineMs: 10_000_000, access: { regions: REGIONS } };

/** Long enough for this endpoint on a busy machine, short enough to wait for in every call. */
const IMPATIENT = { connectionMs: 150, answerMs: 150 };

const EFFECTS: readonly FaultEffect[] = [
  { kind: 'deny' },
  { kind: 'throttle' },
  { kind: 'fail', status: 500 },
  { kind: 'reset' },
  { kind: 'expired' },
  { kind: 'region-disabled' },
  { kind: 'html', status: 404 },
  { kind: 'html', status: 500 },
  { kind: 'missing-fields', fields: ['Items', 'Rules', 'TargetGroups', 'containerDefinitions', 'ProtocolVersion', 'Listeners'] },
  { kind: 'repeat-token' },
  { kind: 'hang' },
];

let endpoint: SampleEndpoint;
let healthy: Inventory;
let calls: number;

beforeAll(async () => {
  endpoint = await startSampleEndpoint();
  healthy = await gatherSample(endpoint, ACCOUNT, QUICK);
  calls = endpoint.calls.length;
  expect(healthy.gaps).toEqual([]);
}, 30_000);
afterAll(() => endpoint.close());

/** Scans with the N-th call failing, and says what is wrong with the outcome. */
async function complaintsAbout(effect: FaultEffect, nth: number): Promise<string[]> {
  // Calls that a scan gave up on must not be counted for the next.
  await new Promise((resolve) => setTimeout(resolve, effect.kind === 'expired' ? 10 : 0));
  endpoint.setFaults([{ ...effect, nth }]);
  try {
    const inventory = await gatherSample(endpoint, ACCOUNT, effect.kind === 'hang' ? { ...QUICK, timeouts: IMPATIENT } : QUICK);
    const parsed = Inventory.safeParse(inventory);
    const text = JSON.stringify(inventory);
    return [
      ...(parsed.success ? [] : [`schema: ${parsed.error.message}`]),
      ...SAMPLE_SECRETS.filter((secret) => text.includes(secret)).map((secret) => `secret ${secret}`),
      ...unexplainedDifferences(healthy, inventory),
    ];
  } catch (error) {
    if (error instanceof AppError && isClear(error, effect, nth)) return [];
    return [`threw ${String(error)}`];
  }
}

/** Credentials that are refused or expired before anything was read give one clear error, not an inventory of nothing but gaps. */
function isClear({ code }: AppError, { kind }: FaultEffect, nth: number): boolean {
  return (
    (kind === 'expired' && code === 'credentials-expired' && nth <= 2) ||
    (kind === 'region-disabled' && code === 'credentials-rejected' && nth === 1)
  );
}

describe.each(EFFECTS.map((effect) => ({ name: [effect.kind, 'status' in effect ? effect.status : ''].join(' ').trim(), effect })))(
  '$name',
  ({ effect }) => {
    it('of any one call takes knowledge away and changes nothing else', { timeout: 60_000 }, async () => {
      const complaints: string[] = [];
      for (let nth = 1; nth <= calls; nth += 1) {
        const found = await complaintsAbout(effect, nth);
        complaints.push(...found.map((complaint) => `call ${String(nth)}: ${complaint}`));
      }
      expect(complaints.slice(0, 20)).toEqual([]);
    });
  },
);
