import type { Reason } from './reasons';

/** What the catalogue's sentences of a reason may name. The engine must give all of them, the sentences may use any. */
export const REASON_PARAMS = {
  forwarded: ['target'],
  'distribution-disabled': ['distribution'],
  'host-not-configured': ['host'],
  'viewer-http-forbidden': ['distribution', 'behavior'],
  'viewer-https-redirect': ['distribution', 'location', 'status'],
  'viewer-http-version-not-offered': ['component', 'offered'],
  // `flaw`: versions, clientCertificate, trustStore
  'viewer-tls-rejected': ['component', 'flaw', 'offered', 'accepted'],
  'viewer-country-blocked': ['distribution', 'country'],
  'viewer-port-closed': ['loadBalancer', 'port'],
  // `obstacle`: securityGroup, securityGroupOut, networkAcl, route, addressFamily, internal
  'viewer-network-blocked': ['loadBalancer', 'port', 'obstacle'],
  'method-not-allowed': ['component', 'method', 'allowed'],
  // `part`: url, headers, forwardedFor
  'request-too-large': ['component', 'part', 'limit'],
  'signature-missing': ['distribution', 'behavior'],
  'grpc-not-enabled': ['distribution', 'behavior'],
  // Selectors of a pattern take no hyphen. `obstacle`: vpcOrigin, originMtls, viewerHttp, originHttp, listenerHttp, http2Disabled
  'grpc-not-supported': ['component', 'obstacle'],
  // `flaw`: name, family
  'origin-name-unresolved': ['origin', 'domain', 'flaw'],
  'origin-internal-load-balancer': ['origin', 'loadBalancer'],
  'origin-network-blocked': ['loadBalancer', 'port', 'obstacle'],
  'origin-port-closed': ['origin', 'loadBalancer', 'port'],
  // `side`: cloudfront, viewer; `spoken` and `expected`: HTTP, HTTPS
  'origin-scheme-mismatch': ['loadBalancer', 'port', 'side', 'spoken', 'expected'],
  'origin-certificate-name': ['loadBalancer', 'name', 'names'],
  // `flaw`: private, selfSigned, status
  'origin-certificate-untrusted': ['loadBalancer', 'certificate', 'flaw', 'status'],
  'origin-certificate-expired': ['loadBalancer', 'certificate'],
  // `flaw`: versions, clientCertificate, trustStore
  'origin-tls-mismatch': ['loadBalancer', 'flaw', 'offered', 'accepted'],
  'origin-other-service': ['origin', 'domain'],
  'websocket-headers-not-forwarded': ['distribution', 'behavior'],
  'websocket-not-supported': ['origin', 'distribution'],
  'load-balancer-not-active': ['loadBalancer', 'state'],
  'listener-fixed-response': ['loadBalancer', 'rule', 'status'],
  // `distribution`: the one that asks; none where a viewer does
  'listener-redirect': ['loadBalancer', 'rule', 'status', 'location', 'distribution'],
  'listener-authenticate': ['loadBalancer', 'rule', 'action'],
  'redirect-loop': ['location', 'times'],
  // `arrival`: cloudfront, viewer (a request of an older version), grpc (gRPC at an HTTP1 group), page (a request that is no gRPC at a GRPC group)
  'target-group-protocol-version': ['loadBalancer', 'targetGroup', 'protocolVersion', 'accepts', 'spoken', 'arrival'],
  'target-group-missing': ['loadBalancer', 'rule', 'targetGroup'],
  'no-registered-targets': ['loadBalancer', 'targetGroup'],
  'forward-weight-zero': ['loadBalancer', 'rule'],
  'target-network-blocked': ['targetGroup', 'port', 'obstacle'],
  'target-protocol-mismatch': ['targetGroup', 'target', 'spoken'],
  // `server`: serviceConnect, container
  'target-tls-mismatch': ['targetGroup', 'target', 'server'],
  'origin-response-timeout': ['origin', 'loadBalancer', 'seconds', 'attempts'],
  'load-balancer-idle-timeout': ['loadBalancer', 'seconds'],
  'service-connect-timeout': ['target', 'seconds'],
  'web-acl-block': ['webAcl'],
  undetermined: ['component'],
} as const satisfies Readonly<Record<Reason, readonly string[]>>;

/** What must be given to say a reason. */
export type ReasonParams<R extends Reason> = Readonly<Record<(typeof REASON_PARAMS)[R][number], string | number>>;
