import type { CheckPage } from '../page';
import { classicLoadBalancerPage } from './classic-load-balancer.page';
import { clientCertificatePassedThroughPage } from './client-certificate-passed-through.page';
import { connectionLogsOffPage } from './connection-logs-off.page';
import { deletionProtectionOffPage } from './deletion-protection-off.page';
import { desyncMonitoredOnlyPage } from './desync-monitored-only.page';
import { forwardedForPreservedPage } from './forwarded-for-preserved.page';
import { invalidHeadersKeptPage } from './invalid-headers-kept.page';
import { listenerCertificateNotAcmPage } from './listener-certificate-not-acm.page';
import { listenerTlsOutdatedPage } from './listener-tls-outdated.page';
import { listenerUnusedPage } from './listener-unused.page';
import { loadBalancerLogsOffPage } from './load-balancer-logs-off.page';
import { loadBalancerWebAclMissingPage } from './load-balancer-web-acl-missing.page';
import { loadBalancerWithoutListenersPage } from './load-balancer-without-listeners.page';
import { loadBalancerWithoutShieldPage } from './load-balancer-without-shield.page';
import { networkLoadBalancerSingleZoneRoutingPage } from './network-load-balancer-single-zone-routing.page';
import { networkLoadBalancerWithoutTlsPage } from './network-load-balancer-without-tls.page';
import { plainListenerPage } from './plain-listener.page';
import { plainListenerWithoutRedirectPage } from './plain-listener-without-redirect.page';
import { ruleShadowedPage } from './rule-shadowed.page';
import { singleAvailabilityZonePage } from './single-availability-zone.page';
import { webAclFailsOpenPage } from './web-acl-fails-open.page';
import { weightZeroPage } from './weight-zero.page';

export const loadBalancerPages: Readonly<Record<string, CheckPage>> = {
  'plain-listener-without-redirect': plainListenerWithoutRedirectPage,
  'plain-listener': plainListenerPage,
  'listener-tls-outdated': listenerTlsOutdatedPage,
  'listener-certificate-not-acm': listenerCertificateNotAcmPage,
  'client-certificate-passed-through': clientCertificatePassedThroughPage,
  'listener-unused': listenerUnusedPage,
  'load-balancer-without-listeners': loadBalancerWithoutListenersPage,
  'rule-shadowed': ruleShadowedPage,
  'weight-zero': weightZeroPage,
  'load-balancer-web-acl-missing': loadBalancerWebAclMissingPage,
  'web-acl-fails-open': webAclFailsOpenPage,
  'load-balancer-without-shield': loadBalancerWithoutShieldPage,
  'load-balancer-logs-off': loadBalancerLogsOffPage,
  'connection-logs-off': connectionLogsOffPage,
  'invalid-headers-kept': invalidHeadersKeptPage,
  'desync-monitored-only': desyncMonitoredOnlyPage,
  'forwarded-for-preserved': forwardedForPreservedPage,
  'deletion-protection-off': deletionProtectionOffPage,
  'single-availability-zone': singleAvailabilityZonePage,
  'network-load-balancer-single-zone-routing': networkLoadBalancerSingleZoneRoutingPage,
  'network-load-balancer-without-tls': networkLoadBalancerWithoutTlsPage,
  'classic-load-balancer': classicLoadBalancerPage,
};
