import type { Check } from './check';
import { accountChecks } from './account/account-checks';
import { edgeChecks } from './edge/edge-checks';
import { loadBalancerChecks } from './load-balancer/load-balancer-checks';
import { networkChecks } from './network/network-checks';
import { originChecks } from './origin/origin-checks';
import { serviceChecks } from './service/service-checks';
import { targetChecks } from './target/target-checks';
import { viewerChecks } from './viewer/viewer-checks';

/** The catalogue: every check, in the order of a request's way. */
export const CHECKS: readonly Check[] = [
  ...viewerChecks,
  ...edgeChecks,
  ...originChecks,
  ...loadBalancerChecks,
  ...targetChecks,
  ...serviceChecks,
  ...networkChecks,
  ...accountChecks,
];

/** Those that answer at once, also on large accounts. */
export const QUICK_CHECKS: readonly Check[] = CHECKS.filter(({ slow }) => slow !== true);
