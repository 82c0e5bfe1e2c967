import type { FactId } from './fact-ids';
import type { Reason } from './reasons';

/**
 * What a reason means to the person who sent the request, before the kind of request is looked at:
 * `served` an answer that somebody set up, `refused` one that somebody set up to turn requests away,
 * `broken` a failure that nobody wanted, `unknown` nothing that could be determined.
 */
export type ReasonBasis = 'served' | 'refused' | 'broken' | 'unknown';

/** How each reason is judged and which statement of AWS explains it. */
export const REASON_BASIS: Readonly<Record<Reason, { basis: ReasonBasis; fact: FactId | null }>> = {
  forwarded: { basis: 'served', fact: null },
  'distribution-disabled': { basis: 'refused', fact: null },
  'host-not-configured': { basis: 'broken', fact: null },
  'viewer-http-forbidden': { basis: 'refused', fact: 'viewer-protocol-policy' },
  'viewer-https-redirect': { basis: 'served', fact: 'viewer-protocol-policy' },
  'viewer-http-version-not-offered': { basis: 'refused', fact: 'viewer-http-versions' },
  'viewer-tls-rejected': { basis: 'broken', fact: 'viewer-tls-policy' },
  'viewer-country-blocked': { basis: 'refused', fact: 'geo-restriction' },
  'viewer-port-closed': { basis: 'refused', fact: null },
  'viewer-network-blocked': { basis: 'refused', fact: 'security-groups-stateful' },
  'method-not-allowed': { basis: 'refused', fact: 'allowed-methods' },
  'request-too-large': { basis: 'refused', fact: 'alb-size-limits' },
  'signature-missing': { basis: 'refused', fact: 'signed-urls' },
  'grpc-not-enabled': { basis: 'refused', fact: 'grpc-needs-post-and-http2' },
  'grpc-not-supported': { basis: 'broken', fact: 'grpc-needs-post-and-http2' },
  'origin-name-unresolved': { basis: 'broken', fact: 'origin-certificate-validated' },
  'origin-internal-load-balancer': { basis: 'broken', fact: 'internal-load-balancer-unreachable' },
  'origin-network-blocked': { basis: 'broken', fact: 'security-groups-stateful' },
  'origin-port-closed': { basis: 'broken', fact: 'origin-protocol-policy' },
  'origin-scheme-mismatch': { basis: 'broken', fact: 'alb-plain-http-to-https-listener' },
  'origin-certificate-name': { basis: 'broken', fact: 'origin-certificate-validated' },
  'origin-certificate-untrusted': { basis: 'broken', fact: 'origin-certificate-validated' },
  'origin-certificate-expired': { basis: 'broken', fact: 'origin-certificate-validated' },
  'origin-tls-mismatch': { basis: 'broken', fact: 'origin-certificate-validated' },
  'origin-other-service': { basis: 'served', fact: null },
  'websocket-not-supported': { basis: 'broken', fact: 'origin-mtls-protocols' },
  'websocket-headers-not-forwarded': { basis: 'refused', fact: 'websocket-headers' },
  'load-balancer-not-active': { basis: 'broken', fact: null },
  'listener-fixed-response': { basis: 'served', fact: 'alb-rule-order' },
  'listener-redirect': { basis: 'served', fact: 'alb-redirect' },
  'listener-authenticate': { basis: 'served', fact: 'alb-rule-order' },
  'redirect-loop': { basis: 'broken', fact: 'redirect-cached-not-followed' },
  'target-group-protocol-version': { basis: 'broken', fact: 'target-group-464' },
  'target-group-missing': { basis: 'broken', fact: null },
  'no-registered-targets': { basis: 'broken', fact: 'alb-no-targets-503' },
  'forward-weight-zero': { basis: 'broken', fact: 'alb-weights-do-not-fail-over' },
  'target-network-blocked': { basis: 'broken', fact: 'alb-target-504' },
  'target-protocol-mismatch': { basis: 'broken', fact: 'alb-target-502' },
  'target-tls-mismatch': { basis: 'broken', fact: 'service-connect-in-between' },
  'origin-response-timeout': { basis: 'broken', fact: 'origin-timeouts' },
  'load-balancer-idle-timeout': { basis: 'broken', fact: 'alb-idle-timeout' },
  'service-connect-timeout': { basis: 'broken', fact: 'service-connect-timeouts' },
  'web-acl-block': { basis: 'refused', fact: null },
  undetermined: { basis: 'unknown', fact: null },
};
