import { expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { admitting } from '@/lib/testing/given-network';
import { ingress } from '@/lib/testing/sample-network';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';

import { stands } from './finding';
import { adminPortOpen } from './network/admin-port-open';
import { allPortsOpen } from './network/all-ports-open';
import { review } from './review';
import { sceneOf } from './scene';

const chain = linkChain(smallAccount(admitting(ingress({ protocol: '-1', fromPort: null, toPort: null }))));
const scene = sceneOf({ chain, survey: surveyChain(chain) }, READ_AT);

it.each([
  ['where the check that says it is asked', [allPortsOpen, adminPortOpen], ['all-ports-open']],
  ['and not without it', [adminPortOpen], ['admin-port-open']],
])('takes back what another check says, %s', (_, checks, standing) => {
  const { findings } = review(scene, checks);
  expect(findings.filter((finding) => stands(finding) && finding.place === 'network').map(({ check }) => check)).toEqual(standing);
});
