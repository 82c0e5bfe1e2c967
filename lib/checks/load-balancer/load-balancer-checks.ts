import { invalidHeadersKept } from './invalid-headers-kept';

/** Load balancers and their listeners. */
export const loadBalancerChecks = [invalidHeadersKept];
