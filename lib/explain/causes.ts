import type { Outcome } from '@/lib/trace/trace-types';

/** A cause: who answers because of it, what its sentence names, and AWS's page. */
interface CauseEntry {
  by: Outcome['by'];
  params: readonly string[];
  source: string | null;
}

const ALB = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/';
const CLOUDFRONT = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';

type By = Outcome['by'];
const none = { params: [] } as const;

/** Of AWS's list of what makes a load balancer answer a status. */
function alb<S extends number>(status: S, by: By = 'load-balancer') {
  return { by, ...none, source: `${ALB}load-balancer-troubleshooting.html#http-${String(status)}-issues` };
}

/** A reason code that the load balancer writes into its access log. */
function albCode(by: By = 'load-balancer') {
  return { by, ...none, source: `${ALB}load-balancer-access-logs.html#error-reason-codes` };
}

/** A reason code of the connection log: the connection does not come about. */
const connection = {
  by: 'nobody',
  ...none,
  source: `${ALB}load-balancer-connection-logs.html#connection-error-reason-codes`,
} as const;

function edge(page: string, by: By = 'edge') {
  return { by, ...none, source: `${CLOUDFRONT}${page}` };
}

/** A value of CloudFront's `x-edge-result-type` or `x-edge-detailed-result-type`. */
const edgeCode = edge('standard-logs-reference.html#BasicDistributionFileFormat');

/** Why answers are given. A cause that AWS has a code for bears that code. */
export const CAUSES = {
  // Statuses that the load balancer makes.
  'request-malformed': alb(400),
  'headers-too-large': alb(400),
  'body-incomplete': alb(400),
  'authentication-denied': alb(401),
  'login-too-late': alb(401),
  'token-refused': alb(401),
  'web-acl-blocked': alb(403, 'web-acl'),
  'low-reputation': { by: 'load-balancer', ...none, source: `${ALB}load-balancer-cloudwatch-metrics.html` },
  'trace-method': alb(405),
  'client-idle': alb(408),
  'lambda-body-too-large': alb(413),
  'url-too-long': alb(414),
  'client-closed': alb(460),
  'forwarded-for-too-long': alb(463),
  'old-http-to-newer-group': alb(464),
  'grpc-to-http1-group': alb(464),
  'no-post-to-grpc-group': alb(464),
  'web-acl-failed': alb(500),
  'identity-provider-silent': alb(500),
  'claims-too-large': alb(500),
  'keys-unreachable': alb(500),
  'optimizer-failed': alb(500),
  'transform-failed': { by: 'load-balancer', params: ['code'], source: `${ALB}load-balancer-access-logs.html#transform-status-codes` },
  'transfer-encoding': alb(501),
  'websocket-to-optimizer': alb(501),
  'target-refused': alb(502),
  'target-unreachable': alb(502),
  'target-closed': alb(502),
  'target-response-malformed': alb(502),
  'target-headers-too-large': alb(502),
  deregistered: alb(502),
  'target-tls-failed': alb(502),
  'lambda-failed': { by: 'load-balancer', params: ['code'], source: `${ALB}load-balancer-access-logs.html#error-reason-codes` },
  'no-targets': alb(503),
  'optimizer-rejected': alb(503),
  'target-connect-timeout': alb(504),
  'target-silent': alb(504),
  'network-acl': alb(504),
  'content-length': alb(504),
  'lambda-timeout': alb(504),
  'target-tls-timeout': alb(504),
  'http-version': alb(505),
  'redirect-too-long': alb(507),
  'identity-provider-error': alb(561),
  'keys-invalid': alb(562),
  'connection-used-up': { by: 'load-balancer', ...none, source: `${ALB}load-balancer-troubleshooting.html#response-code-000` },
  'other-error-reason': { by: 'load-balancer', params: ['code'], source: `${ALB}load-balancer-access-logs.html#error-reason-codes` },
  'request-not-compliant': {
    by: 'load-balancer',
    params: ['classification', 'reason'],
    source: `${ALB}load-balancer-access-logs.html#classification-reasons`,
  },
  // Settings of the load balancer.
  'rule-fixed-response': { by: 'load-balancer', ...none, source: `${ALB}rule-action-types.html#fixed-response-actions` },
  'rule-redirect': { by: 'load-balancer', ...none, source: `${ALB}rule-action-types.html#redirect-actions` },
  'rule-authenticate': { by: 'load-balancer', ...none, source: `${ALB}listener-authenticate-users.html` },
  // The load balancer's own codes: authentication, tokens, weights, WAF.
  AuthInvalidCookie: albCode(),
  AuthInvalidGrantError: albCode(),
  AuthInvalidIdToken: albCode(),
  AuthInvalidStateParam: albCode(),
  AuthInvalidTokenResponse: albCode(),
  AuthInvalidUserinfoResponse: albCode(),
  AuthMissingCodeParam: albCode(),
  AuthMissingHostHeader: albCode(),
  AuthMissingStateParam: albCode(),
  AuthTokenEpRequestFailed: albCode(),
  AuthTokenEpRequestTimeout: albCode(),
  AuthUnhandledException: albCode(),
  AuthUserinfoEpRequestFailed: albCode(),
  AuthUserinfoEpRequestTimeout: albCode(),
  AuthUserinfoResponseSizeExceeded: albCode(),
  JWTHeaderNotPresent: albCode(),
  JWTRequestFormatInvalid: albCode(),
  JWKSRequestTimeout: albCode(),
  JWKSResponseSizeExceeded: albCode(),
  JWKSRequestFailed: albCode(),
  JWKSResponseInvalid: albCode(),
  JWTSignatureValidationError: albCode(),
  JWTClaimNotPresent: albCode(),
  JWTClaimFormatInvalid: albCode(),
  JWTClaimValueInvalid: albCode(),
  JWTValidationInternalError: albCode(),
  AWSALBTGCookieInvalid: albCode(),
  WeightedTargetGroupsUnhandledException: albCode(),
  WAFConnectionError: albCode(),
  WAFConnectionTimeout: albCode(),
  WAFResponseReadTimeout: albCode(),
  WAFServiceError: albCode(),
  WAFUnhandledException: albCode(),
  // Codes of the connection log.
  ClientCertMaxChainDepthExceeded: connection,
  ClientCertMaxSizeExceeded: connection,
  ClientCertCrlHit: connection,
  ClientCertCrlProcessingError: connection,
  ClientCertUntrusted: connection,
  ClientCertNotYetValid: connection,
  ClientCertExpired: connection,
  ClientCertTypeUnsupported: connection,
  ClientCertInvalid: connection,
  ClientCertPurposeInvalid: connection,
  ClientCertRejected: connection,
  ClientCertIncompatible: connection,
  UnmappedConnectionError: connection,
  'other-connection-error': { ...connection, params: ['code'] },
  'no-common-tls': { by: 'nobody', params: ['policy', 'accepted'], source: `${ALB}load-balancer-cloudwatch-metrics.html` },
  // Statuses that CloudFront makes.
  'edge-request-invalid': edge('http-400-bad-request.html'),
  'edge-name-not-configured': edge('http-403-permission-denied.html#alternate-cname-incorrectly-configured'),
  'edge-country-blocked': edge('http-403-permission-denied.html#geolocation-403'),
  'edge-signature-missing': edge('http-403-permission-denied.html#signed-URLs-cookies-403'),
  'edge-stacked': edge('http-403-permission-denied.html#stacked-distributions-403'),
  'edge-method': edge('http-403-invalid-method.html'),
  'edge-http-forbidden': edge('using-https-viewers-to-cloudfront.html'),
  'edge-redirect': edge('using-https-viewers-to-cloudfront.html'),
  'edge-web-acl-blocked': edge('http-403-permission-denied.html#aws-waf-configured-on-distribution-origin', 'web-acl'),
  'edge-url-too-long': edge('RequestAndResponseBehaviorCustomOrigin.html#RequestCustomMaxRequestStringLength'),
  'edge-headers-too-large': edge('RequestAndResponseBehaviorCustomOrigin.html#RequestCustomMaxRequestStringLength'),
  'edge-domain-fronting': edge('CNAMEs.html'),
  'edge-origin-names': edge('http-502-bad-gateway.html#ssl-negotitation-failure'),
  'edge-origin-ciphers': edge('http-502-bad-gateway.html#origin-not-responding-with-supported-ciphers-protocols'),
  'edge-origin-certificate': edge('http-502-bad-gateway.html#ssl-certificate-expired'),
  'edge-origin-port': edge('http-502-bad-gateway.html#origin-not-responding-on-specified-ports'),
  'edge-origin-dns': edge('http-502-bad-gateway.html#http-502-dns-error'),
  'edge-function-invalid': edge('http-502-bad-gateway.html#http-502-lambda-validation-error'),
  'edge-function-failed': edge('http-503-service-unavailable.html#http-503-lambda-execution-error'),
  'edge-function-limit': edge('http-503-service-unavailable.html#http-503-lambda-limit-exceeded-error'),
  'edge-capacity': edge('http-503-service-unavailable.html#http-503-service-unavailable-limited-resources-at-edge-location'),
  'edge-origin-mtls': edge('http-503-service-unavailable.html#http-503-service-unavailable-origin-mtls'),
  'edge-origin-blocked': edge('http-504-gateway-timeout.html#http-504-gateway-timeout-configure-security-groups'),
  'edge-origin-private': edge('http-504-gateway-timeout.html#http-504-gateway-timeout-make-origin-accessible'),
  'edge-origin-slow': edge('http-504-gateway-timeout.html#http-504-gateway-timeout-slow-application'),
  // CloudFront's own codes.
  LimitExceeded: edgeCode,
  CapacityExceeded: edgeCode,
  LambdaExecutionError: edgeCode,
  AbortedOrigin: edgeCode,
  ClientCommError: edgeCode,
  ClientGeoBlocked: edgeCode,
  ClientHungUpRequest: edgeCode,
  InvalidRequest: edgeCode,
  InvalidRequestBlocked: edgeCode,
  InvalidRequestCertificate: edgeCode,
  InvalidRequestHeader: edgeCode,
  InvalidRequestMethod: edgeCode,
  OriginCommError: edgeCode,
  OriginConnectError: edgeCode,
  OriginContentRangeLengthError: edgeCode,
  OriginDnsError: edgeCode,
  OriginError: edgeCode,
  OriginHeaderTooBigError: edgeCode,
  OriginInvalidResponseError: edgeCode,
  OriginReadError: edgeCode,
  OriginWriteError: edgeCode,
  OriginZeroSizeObjectError: edgeCode,
  SlowReaderOriginError: edgeCode,
  /** `Error`: of none of the other kinds; also an error that was served from the cache. */
  'edge-unspecified': { ...edgeCode, by: 'unknown' },
  'other-edge-code': { ...edgeCode, params: ['code'] },
  // The application.
  application: { by: 'target', ...none, source: `${ALB}load-balancer-troubleshooting.html#target-http-errors` },
} as const satisfies Readonly<Record<string, CauseEntry>>;
export type CauseCode = keyof typeof CAUSES;

/** True for a code of the table; narrows it. */
export function isCauseCode(code: string): code is CauseCode {
  return Object.hasOwn(CAUSES, code);
}
