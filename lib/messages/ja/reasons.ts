import type { ReasonsMessages } from '../en/reasons';
import { loadBalancerReasons } from './reasons/load-balancer';
import { originReasons } from './reasons/origin';
import { targetReasons } from './reasons/target';
import { viewerReasons } from './reasons/viewer';

export const reasons: ReasonsMessages = { ...viewerReasons, ...originReasons, ...loadBalancerReasons, ...targetReasons };
