import { classicLoadBalancer } from './classic-load-balancer';
import { clientCertificatePassedThrough } from './client-certificate-passed-through';
import { connectionLogsOff } from './connection-logs-off';
import { deletionProtectionOff } from './deletion-protection-off';
import { desyncMonitoredOnly } from './desync-monitored-only';
import { forwardedForPreserved } from './forwarded-for-preserved';
import { invalidHeadersKept } from './invalid-headers-kept';
import { listenerCertificateNotAcm } from './listener-certificate-not-acm';
import { listenerTlsOutdated } from './listener-tls-outdated';
import { listenerUnused } from './listener-unused';
import { loadBalancerLogsOff } from './load-balancer-logs-off';
import { loadBalancerWebAclMissing } from './load-balancer-web-acl-missing';
import { loadBalancerWithoutListeners } from './load-balancer-without-listeners';
import { loadBalancerWithoutShield } from './load-balancer-without-shield';
import { networkLoadBalancerSingleZoneRouting } from './network-load-balancer-single-zone-routing';
import { networkLoadBalancerWithoutTls } from './network-load-balancer-without-tls';
import { plainListener } from './plain-listener';
import { plainListenerWithoutRedirect } from './plain-listener-without-redirect';
import { ruleShadowed } from './rule-shadowed';
import { singleAvailabilityZone } from './single-availability-zone';
import { webAclFailsOpen } from './web-acl-fails-open';
import { weightZero } from './weight-zero';

/** Load balancers and their listeners. */
export const loadBalancerChecks = [
  plainListenerWithoutRedirect,
  plainListener,
  listenerTlsOutdated,
  listenerCertificateNotAcm,
  clientCertificatePassedThrough,
  listenerUnused,
  loadBalancerWithoutListeners,
  ruleShadowed,
  weightZero,
  loadBalancerWebAclMissing,
  webAclFailsOpen,
  loadBalancerWithoutShield,
  loadBalancerLogsOff,
  connectionLogsOff,
  invalidHeadersKept,
  desyncMonitoredOnly,
  forwardedForPreserved,
  deletionProtectionOff,
  singleAvailabilityZone,
  networkLoadBalancerSingleZoneRouting,
  networkLoadBalancerWithoutTls,
  classicLoadBalancer,
];
