import { beforeAll, describe, expect, it } from 'vitest';

import { AppError } from '@/lib/errors';
import { Inventory } from '@/lib/inventory/inventory';
import { SAMPLE_SECRETS } from '@/lib/sample/accounts/sample-secrets';
import { startSampleEndpoint } from '@/lib/sample/endpoint';
import type { FaultEffect } from '@/lib/sample/faults/fault';
import { gatherSample } from '@/lib/testing/gather-sample';
import { unexplainedDifferences } from '@/lib/testing/unexplained-differences';

import { scaledClock } from './calls/clock';

/** The account with a secret header rule and prefix lists, in the two Regions it uses: about fifty calls. */
const ACCOUNT = 'sound';
const REGIONS = ['ap-northeast-1', 'us-east-1'];
const QUICK = { clock: scaledClock(50), deadlineMs: 10_000_000, access: { regions: REGIONS } };

/** Long enough for this endpoint on a busy machine, short enough to wait for in every call. */
const IMPATIENT = { connectionMs: 100, answerMs: 100 };

/** Each with the step from one failing call to the next: 1 fails every call in turn. */
const EFFECTS: readonly { effect: FaultEffect; step: number }[] = [
  { effect: { kind: 'deny' }, step: 1 },
  { effect: { kind: 'throttle' }, step: 1 },
  { effect: { kind: 'fail', status: 500 }, step: 1 },
  { effect: { kind: 'reset' }, step: 1 },
  { effect: { kind: 'expired' }, step: 1 },
  { effect: { kind: 'hang' }, step: 1 },
  {
    effect: { kind: 'missing-fields', fields: ['Items', 'Rules', 'TargetGroups', 'containerDefinitions', 'ProtocolVersion', 'Listeners'] },
    step: 1,
  },
  { effect: { kind: 'region-disabled' }, step: 3 },
  { effect: { kind: 'html', status: 404 }, step: 3 },
  { effect: { kind: 'html', status: 500 }, step: 3 },
  { effect: { kind: 'repeat-token' }, step: 3 },
];

let healthy: Inventory;
let calls: number;

beforeAll(async () => {
  const endpoint = await startSampleEndpoint();
  healthy = await gatherSample(endpoint, ACCOUNT, QUICK).finally(() => endpoint.close());
  calls = endpoint.calls.length;
  expect(healthy.gaps).toEqual([]);
}, 30_000);

/** Scans with the N-th call failing, and says what is wrong with the outcome. */
async function complaintsAbout(effect: FaultEffect, nth: number): Promise<string[]> {
  // One endpoint each: calls that a scan gave up on may arrive late and must not be counted for the next.
  const endpoint = await startSampleEndpoint({ faults: [{ ...effect, nth }] });
  const options = effect.kind === 'hang' ? { ...QUICK, timeouts: IMPATIENT } : QUICK;
  try {
    const inventory = await gatherSample(endpoint, ACCOUNT, options).finally(() => endpoint.close());
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

const CASES = EFFECTS.map((one) => ({
  ...one,
  name: 'status' in one.effect ? `${one.effect.kind} ${String(one.effect.status)}` : one.effect.kind,
}));

describe.each(CASES)('$name', ({ effect, step }) => {
  it('of any one call takes knowledge away and changes nothing else', { timeout: 120_000 }, async () => {
    const complaints: string[] = [];
    for (let nth = 1; nth <= calls; nth += step) {
      const found = await complaintsAbout(effect, nth);
      complaints.push(...found.map((complaint) => `call ${String(nth)}: ${complaint}`));
    }
    expect(complaints.slice(0, 20)).toEqual([]);
  });
});
