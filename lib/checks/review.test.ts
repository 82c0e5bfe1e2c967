import { expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { admitting } from '@/lib/testing/given-network';
import { loadBalancer } from '@/lib/testing/sample-parts';
import { ingress } from '@/lib/testing/sample-network';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';

import { stands } from './finding';
import { invalidHeadersKept } from './load-balancer/invalid-headers-kept';
import { loadBalancerWithoutListeners } from './load-balancer/load-balancer-without-listeners';
import { adminPortOpen } from './network/admin-port-open';
import { allPortsOpen } from './network/all-ports-open';
import { review } from './review';
import { type Scene, sceneOf } from './scene';

function sceneWith(account: Partial<Inventory>): Scene {
  const chain = linkChain(smallAccount(account));
  return sceneOf({ chain, survey: surveyChain(chain) }, READ_AT);
}

it.each([
  ['where the check that says it is asked', [allPortsOpen, adminPortOpen], ['all-ports-open']],
  ['and not without it', [adminPortOpen], ['admin-port-open']],
])('takes back what another check says, %s', (_, checks, standing) => {
  const scene = sceneWith(admitting(ingress({ protocol: '-1', fromPort: null, toPort: null })));
  const { findings } = review(scene, checks);
  expect(findings.filter((finding) => stands(finding) && finding.place === 'network').map(({ check }) => check)).toEqual(standing);
});

it.each([
  ['without listeners', [], [true, false]],
  ['whose listeners were not read', { $unknown: 'g' }, [false]],
])('takes back how a load balancer is set %s', (_, listeners, takenBack) => {
  const scene = sceneWith({ loadBalancers: [loadBalancer({ listeners, attributes: {} })] });
  const { findings } = review(scene, [invalidHeadersKept, loadBalancerWithoutListeners]);
  const failing = findings.filter(({ status, subject }) => status === 'fail' && subject.kind === 'load-balancer');
  const sorted = failing.sort((a, b) => a.check.localeCompare(b.check));
  expect(sorted.map(({ adjusted }) => adjusted?.reason === 'without-listeners')).toEqual(takenBack);
});
