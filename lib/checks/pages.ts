import { accountPages } from './account/account-pages';
import { edgePages } from './edge/edge-pages';
import { loadBalancerPages } from './load-balancer/load-balancer-pages';
import { networkPages } from './network/network-pages';
import { originPages } from './origin/origin-pages';
import type { CheckPage } from './page';
import { servicePages } from './service/service-pages';
import { targetPages } from './target/target-pages';
import { viewerPages } from './viewer/viewer-pages';

/** The page of every check, by the check's id. */
export const CHECK_PAGES: ReadonlyMap<string, CheckPage> = new Map(
  Object.entries({
    ...viewerPages,
    ...edgePages,
    ...originPages,
    ...loadBalancerPages,
    ...targetPages,
    ...servicePages,
    ...networkPages,
    ...accountPages,
  }),
);
