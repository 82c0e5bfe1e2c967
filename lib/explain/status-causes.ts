import type { CauseCode } from './causes';

/** What makes a load balancer answer a status, as AWS lists it; what AWS names first comes first. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#load-balancer-http-error-codes */
export const LOAD_BALANCER_CAUSES: Readonly<Record<number, readonly CauseCode[]>> = {
  0: ['connection-used-up'],
  301: ['rule-redirect'],
  302: ['rule-redirect', 'rule-authenticate'],
  400: ['request-malformed', 'headers-too-large', 'body-incomplete'],
  401: ['authentication-denied', 'claims-too-large', 'login-too-late', 'token-refused'],
  403: ['web-acl-blocked', 'low-reputation'],
  405: ['trace-method'],
  408: ['client-idle'],
  413: ['lambda-body-too-large', 'headers-too-large'],
  414: ['url-too-long'],
  460: ['client-closed'],
  463: ['forwarded-for-too-long'],
  464: ['old-http-to-newer-group', 'grpc-to-http1-group', 'no-post-to-grpc-group'],
  500: ['web-acl-failed', 'identity-provider-silent', 'claims-too-large', 'keys-unreachable', 'optimizer-failed', 'transform-failed'],
  501: ['transfer-encoding', 'websocket-to-optimizer'],
  502: [
    ...(['target-refused', 'target-unreachable', 'target-closed', 'target-response-malformed', 'target-headers-too-large'] as const),
    ...(['deregistered', 'lambda-failed', 'target-tls-failed'] as const),
  ],
  503: ['no-targets', 'optimizer-rejected'],
  504: ['target-connect-timeout', 'target-silent', 'network-acl', 'content-length', 'lambda-timeout', 'target-tls-timeout'],
  505: ['http-version'],
  507: ['redirect-too-long'],
  561: ['identity-provider-error'],
  562: ['keys-invalid'],
};

/** What makes CloudFront itself answer a status. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/troubleshooting-response-errors.html */
export const EDGE_CAUSES: Readonly<Record<number, readonly CauseCode[]>> = {
  301: ['edge-redirect'],
  307: ['edge-redirect'],
  400: ['edge-request-invalid'],
  403: [
    ...(['edge-web-acl-blocked', 'edge-country-blocked', 'edge-signature-missing', 'edge-method', 'edge-http-forbidden'] as const),
    ...(['edge-name-not-configured', 'edge-stacked'] as const),
  ],
  414: ['edge-url-too-long'],
  421: ['edge-domain-fronting'],
  494: ['edge-headers-too-large'],
  502: [
    ...(['edge-origin-names', 'edge-origin-certificate', 'edge-origin-ciphers', 'edge-origin-port', 'edge-origin-dns'] as const),
    'edge-function-invalid',
  ],
  503: ['edge-capacity', 'edge-function-failed', 'edge-function-limit', 'edge-origin-mtls'],
  504: ['edge-origin-blocked', 'edge-origin-private', 'edge-origin-slow'],
};

/** Statuses that fixed responses may have: AWS allows 2XX, 4XX and 5XX. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_FixedResponseActionConfig.html */
export function mayBeFixedResponse(status: number): boolean {
  return status >= 200 && status < 600 && Math.floor(status / 100) !== 3;
}
