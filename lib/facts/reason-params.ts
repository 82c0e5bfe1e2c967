import type { Reason } from './reasons';

/** What the catalogue's sentences of a reason may name. The engine must give all of them, the sentences may use any. */
export const REASON_PARAMS = {
  forwarded: ['target'],
  'distribution-disabled': ['distribution'],
  'host-not-configured': ['host'],
  'viewer-http-forbidden': ['distribution', 'behavior'],
  'viewer-https-redirect': ['distribution', 'location', 'status'],
  'viewer-http-version-not-offered': ['component', 'offered'],
  'viewer-tls-rejected': ['component'],
  'viewer-port-closed': ['loadBalancer', 'port'],
  'viewer-network-blocked': ['loadBalancer', 'port'],
  'method-not-allowed': ['component', 'method', 'allowed'],
  'grpc-not-enabled': ['distribution', 'behavior'],
  // Selectors of a pattern take no hyphen. `obstacle`: vpcOrigin, viewerHttp, originHttp, listenerHttp, http2Disabled
  'grpc-not-supported': ['component', 'obstacle'],
  'origin-name-unresolved': ['origin', 'domain'],
  'origin-internal-load-balancer': ['origin', 'loadBalancer'],
  'origin-network-blocked': ['loadBalancer', 'port'],
  'origin-port-closed': ['origin', 'loadBalancer', 'port'],
  // `side`: cloudfront, viewer; `spoken` and `expected`: HTTP, HTTPS
  'origin-scheme-mismatch': ['loadBalancer', 'port', 'side', 'spoken', 'expected'],
  'origin-certificate-name': ['loadBalancer', 'name', 'names'],
  // `flaw`: private, selfSigned, status
  'origin-certificate-untrusted': ['loadBalancer', 'certificate', 'flaw', 'status'],
  'origin-certificate-expired': ['loadBalancer', 'certificate'],
  // `flaw`: versions, clientCertificate
  'origin-tls-mismatch': ['loadBalancer', 'flaw', 'offered', 'accepted'],
  'origin-other-service': ['origin', 'domain'],
  'load-balancer-not-active': ['loadBalancer', 'state'],
  'listener-fixed-response': ['loadBalancer', 'rule', 'status'],
  'listener-redirect': ['loadBalancer', 'rule', 'status', 'location'],
  'listener-authenticate': ['loadBalancer', 'rule', 'action'],
  'redirect-loop': ['location', 'times'],
  // `arrival`: cloudfront, viewer (a request of an older version), grpc (gRPC at an HTTP1 group), page (a request that is no gRPC at a GRPC group)
  'target-group-protocol-version': ['loadBalancer', 'targetGroup', 'protocolVersion', 'accepts', 'spoken', 'arrival'],
  'target-group-missing': ['loadBalancer', 'rule', 'targetGroup'],
  'no-registered-targets': ['loadBalancer', 'targetGroup'],
  'forward-weight-zero': ['loadBalancer', 'rule'],
  'target-network-blocked': ['targetGroup', 'port'],
  'target-protocol-mismatch': ['targetGroup', 'target', 'spoken'],
  'target-tls-mismatch': ['targetGroup', 'target'],
  'web-acl-block': ['webAcl'],
  undetermined: ['component'],
} as const satisfies Readonly<Record<Reason, readonly string[]>>;

/** What must be given to say a reason. */
export type ReasonParams<R extends Reason> = Readonly<Record<(typeof REASON_PARAMS)[R][number], string | number>>;
