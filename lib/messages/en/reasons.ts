import type { Reason } from '@/lib/facts/reasons';

import type { ReasonMessages } from './reason-messages';
import { loadBalancerReasons } from './reasons/load-balancer';
import { originReasons } from './reasons/origin';
import { targetReasons } from './reasons/target';
import { viewerReasons } from './reasons/viewer';

/** Why a request ends as it does. */
export const reasons = { ...viewerReasons, ...originReasons, ...loadBalancerReasons, ...targetReasons } satisfies Record<
  Reason,
  ReasonMessages
>;
export type ReasonsMessages = Record<Reason, ReasonMessages>;
