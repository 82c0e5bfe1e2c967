import { connectionLogsOff } from './connection-logs-off';
import { deletionProtectionOff } from './deletion-protection-off';
import { desyncMonitoredOnly } from './desync-monitored-only';
import { forwardedForPreserved } from './forwarded-for-preserved';
import { invalidHeadersKept } from './invalid-headers-kept';
import { loadBalancerLogsOff } from './load-balancer-logs-off';
import { loadBalancerWithoutListeners } from './load-balancer-without-listeners';
import { singleAvailabilityZone } from './single-availability-zone';
import { webAclFailsOpen } from './web-acl-fails-open';

/** Load balancers and their listeners. */
export const loadBalancerChecks = [
  loadBalancerWithoutListeners,
  webAclFailsOpen,
  loadBalancerLogsOff,
  connectionLogsOff,
  invalidHeadersKept,
  desyncMonitoredOnly,
  forwardedForPreserved,
  deletionProtectionOff,
  singleAvailabilityZone,
];
