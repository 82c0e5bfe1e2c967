import { expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { translatorFor } from '@/lib/messages/catalogue';
import { smallAccount } from '@/lib/testing/small-account';
import type { BypassProof } from '@/lib/trace/bypass/door';
import { proveBypass } from '@/lib/trace/bypass/prove-bypass';

import { bypassReport } from './bypass-terminal';
import { createPaint } from './paint';

/** The small account's proofs, with this path in the requests that get through. */
function proofsThrough(path: string): BypassProof[] {
  return proveBypass(linkChain(smallAccount())).map((proof) => ({
    ...proof,
    doors: proof.doors.map((door) => (door.example === null ? door : { ...door, example: { ...door.example, path } })),
  }));
}

it('gives no request that steers the terminal', () => {
  const sheet = { t: translatorFor('en'), paint: createPaint(false), columns: 90 };
  expect(bypassReport(proofsThrough('/\u001b[31m'), () => null, sheet)).toContain("web-123456789.eu-west-1.elb.amazonaws.com/\uFFFD[31m'");
});
