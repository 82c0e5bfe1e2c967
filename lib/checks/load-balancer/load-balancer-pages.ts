import type { CheckPage } from '../page';
import { connectionLogsOffPage } from './connection-logs-off.page';
import { deletionProtectionOffPage } from './deletion-protection-off.page';
import { desyncMonitoredOnlyPage } from './desync-monitored-only.page';
import { forwardedForPreservedPage } from './forwarded-for-preserved.page';
import { invalidHeadersKeptPage } from './invalid-headers-kept.page';
import { loadBalancerLogsOffPage } from './load-balancer-logs-off.page';
import { loadBalancerWithoutListenersPage } from './load-balancer-without-listeners.page';
import { singleAvailabilityZonePage } from './single-availability-zone.page';
import { webAclFailsOpenPage } from './web-acl-fails-open.page';

export const loadBalancerPages: Readonly<Record<string, CheckPage>> = {
  'load-balancer-without-listeners': loadBalancerWithoutListenersPage,
  'web-acl-fails-open': webAclFailsOpenPage,
  'load-balancer-logs-off': loadBalancerLogsOffPage,
  'connection-logs-off': connectionLogsOffPage,
  'invalid-headers-kept': invalidHeadersKeptPage,
  'desync-monitored-only': desyncMonitoredOnlyPage,
  'forwarded-for-preserved': forwardedForPreservedPage,
  'deletion-protection-off': deletionProtectionOffPage,
  'single-availability-zone': singleAvailabilityZonePage,
};
