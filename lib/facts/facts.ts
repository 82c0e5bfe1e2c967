import type { FactId } from './fact-ids';

/** A statement of AWS: when it was last checked, how sure it is, and the page it stands on. Its sentence stands in the catalogue. */
export interface Fact {
  /** ISO date of the last check. */
  asOf: string;
  /** `high`: AWS says it in so many words. `medium`: it follows from what AWS says, or others observed it. */
  confidence: 'high' | 'medium';
  /** Title of the page. */
  title: string;
  url: string;
}

const CLOUDFRONT = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';
const CLOUDFRONT_API = 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/';
const ELB = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/';
const VPC = 'https://docs.aws.amazon.com/vpc/latest/userguide/';
const ECS = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/';

/** The day on which the pages and the API models were read. */
const AS_OF = '2026-11-06';

function fact(confidence: Fact['confidence'], title: string, url: string): Fact {
  return { asOf: AS_OF, confidence, title, url };
}

const ORIGIN_REQUESTS = 'Request and response behavior for custom origins';
const TARGET_GROUPS = 'Target groups for your Application Load Balancers';
const LISTENER_RULES = 'Listener rules for your Application Load Balancer';
const LISTENERS = 'Listeners for your Application Load Balancers';
const TROUBLESHOOTING = 'Troubleshoot your Application Load Balancers';
const SSL_POLICIES = 'Security policies for your Application Load Balancer';

/** Every statement that the engine rests on. The day AWS changes one, this file and the code that names the id change. */
export const FACTS: Readonly<Record<FactId, Fact>> = {
  'origin-http-1.1': fact('high', ORIGIN_REQUESTS, `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#RequestCustomHTTPVersion`),
  'origin-grpc-http2': fact('medium', 'Using gRPC with CloudFront distributions', `${CLOUDFRONT}distribution-using-grpc.html`),
  'origin-websocket-http-1.1': fact(
    'high',
    'Use WebSockets with CloudFront distributions',
    `${CLOUDFRONT}distribution-working-with.websockets.html`,
  ),
  'target-group-464': fact('high', TROUBLESHOOTING, `${ELB}load-balancer-troubleshooting.html#http-464-issues`),
  'viewer-http-versions': fact(
    'high',
    'Standard distribution settings: supported HTTP versions',
    `${CLOUDFRONT}DownloadDistValuesGeneral.html#DownloadDistValuesSupportedHTTPVersions`,
  ),
  'viewer-protocol-policy': fact(
    'high',
    'Require HTTPS for communication between viewers and CloudFront',
    `${CLOUDFRONT}using-https-viewers-to-cloudfront.html`,
  ),
  'viewer-tls-policy': fact(
    'high',
    'Supported protocols and ciphers between viewers and CloudFront',
    `${CLOUDFRONT}secure-connections-supported-viewer-protocols-ciphers.html`,
  ),
  'default-certificate-tls-1.0': fact('high', 'ViewerCertificate', `${CLOUDFRONT_API}API_ViewerCertificate.html`),
  'origin-protocol-policy': fact(
    'high',
    'Require HTTPS for communication between CloudFront and your custom origin',
    `${CLOUDFRONT}using-https-cloudfront-to-custom-origin.html`,
  ),
  'origin-certificate-validated': fact('high', 'HTTP 502 status code (Bad Gateway)', `${CLOUDFRONT}http-502-bad-gateway.html`),
  'origin-tls-1.3-automatic': fact('high', ORIGIN_REQUESTS, `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html`),
  'origin-host-header': fact(
    'high',
    ORIGIN_REQUESTS,
    `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#request-custom-headers-behavior`,
  ),
  'vpc-origin-no-grpc': fact('high', 'Restrict access with VPC origins', `${CLOUDFRONT}private-content-vpc-origins.html`),
  'vpc-origin-settings': fact('high', 'VpcOriginEndpointConfig', `${CLOUDFRONT_API}API_VpcOriginEndpointConfig.html`),
  'grpc-needs-post-and-http2': fact('high', 'Using gRPC with CloudFront distributions', `${CLOUDFRONT}distribution-using-grpc.html`),
  'alb-http2-front-end': fact('high', LISTENERS, `${ELB}load-balancer-listeners.html`),
  'alb-no-http3': fact('high', LISTENERS, `${ELB}load-balancer-listeners.html`),
  'alb-grpc-needs-https': fact('high', TARGET_GROUPS, `${ELB}load-balancer-target-groups.html#target-group-protocol-version`),
  'alb-plain-http-to-https-listener': fact('high', TROUBLESHOOTING, `${ELB}load-balancer-troubleshooting.html#http-400-issues`),
  'alb-rule-order': fact('high', LISTENER_RULES, `${ELB}listener-rules.html`),
  'alb-rule-conditions': fact('high', 'Condition types for listener rules', `${ELB}rule-condition-types.html`),
  'alb-redirect': fact('high', 'Action types for listener rules', `${ELB}rule-action-types.html#redirect-actions`),
  'alb-weights-do-not-fail-over': fact('high', 'Action types for listener rules', `${ELB}rule-action-types.html#forward-actions`),
  'alb-no-targets-503': fact('high', TROUBLESHOOTING, `${ELB}load-balancer-troubleshooting.html#http-503-issues`),
  'alb-fail-open': fact('high', 'Health checks for Application Load Balancer target groups', `${ELB}target-group-health-checks.html`),
  'alb-target-certificate-not-validated': fact('high', TARGET_GROUPS, `${ELB}load-balancer-target-groups.html`),
  'alb-target-tls-policy-derived': fact('high', SSL_POLICIES, `${ELB}describe-ssl-policies.html`),
  'alb-target-http1': fact('high', LISTENERS, `${ELB}load-balancer-listeners.html`),
  'alb-target-h2c': fact('medium', TARGET_GROUPS, `${ELB}load-balancer-target-groups.html#target-group-protocol-version`),
  'alb-tls-policies': fact('high', SSL_POLICIES, `${ELB}describe-ssl-policies.html`),
  'alb-default-tls-policy': fact('high', SSL_POLICIES, `${ELB}describe-ssl-policies.html`),
  'redirect-cached-not-followed': fact(
    'high',
    ORIGIN_REQUESTS,
    `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#ResponseCustomRedirects`,
  ),
  'behavior-precedence': fact(
    'high',
    'Cache behavior settings',
    `${CLOUDFRONT}DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern`,
  ),
  'allowed-methods': fact(
    'high',
    'Cache behavior settings: allowed HTTP methods',
    `${CLOUDFRONT}DownloadDistValuesCacheBehavior.html#DownloadDistValuesAllowedHTTPMethods`,
  ),
  'internal-load-balancer-unreachable': fact(
    'medium',
    'What is an Application Load Balancer: load balancer scheme',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html#load-balancer-scheme',
  ),
  'service-connect-in-between': fact('high', 'Amazon ECS Service Connect components', `${ECS}service-connect-concepts-deploy.html`),
  'runtime-override': fact('high', 'Helper methods for origin modification', `${CLOUDFRONT}helper-functions-origin-modification.html`),
  'security-groups-stateful': fact('high', 'Control traffic to your AWS resources using security groups', `${VPC}vpc-security-groups.html`),
  'geo-restriction': fact('high', 'Restrict the geographic distribution of your content', `${CLOUDFRONT}georestrictions.html`),
  'signed-urls': fact('high', 'Use signed URLs', `${CLOUDFRONT}private-content-signed-urls.html`),
  'continuous-deployment': fact('high', 'Understand continuous deployment', `${CLOUDFRONT}understanding-continuous-deployment.html`),
  'origin-failover': fact(
    'high',
    'Optimize high availability with CloudFront origin failover',
    `${CLOUDFRONT}high_availability_origin_failover.html`,
  ),
  'origin-shield': fact('high', 'Use Amazon CloudFront Origin Shield', `${CLOUDFRONT}origin-shield.html`),
  'origin-mtls-protocols': fact('high', 'Enable mTLS for your origins', `${CLOUDFRONT}origin-enable-mtls-distributions.html`),
  'websocket-headers': fact(
    'high',
    'Use WebSockets with CloudFront distributions',
    `${CLOUDFRONT}distribution-working-with.websockets.html`,
  ),
  'edge-size-limits': fact(
    'high',
    ORIGIN_REQUESTS,
    `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#RequestCustomMaxRequestStringLength`,
  ),
  'alb-size-limits': fact('high', 'Quotas for your Application Load Balancers', `${ELB}load-balancer-limits.html#http-headers-quotas`),
  'alb-transforms': fact('high', 'Transforms for listener rules', `${ELB}rule-transforms.html`),
  'health-check-proves-little': fact(
    'high',
    'Health checks for Application Load Balancer target groups',
    `${ELB}target-group-health-checks.html`,
  ),
  'alb-target-502': fact('medium', TROUBLESHOOTING, `${ELB}load-balancer-troubleshooting.html#http-502-issues`),
  'alb-target-504': fact('high', TROUBLESHOOTING, `${ELB}load-balancer-troubleshooting.html#http-504-issues`),
  'origin-timeouts': fact(
    'high',
    'Origin settings: response timeout',
    `${CLOUDFRONT}DownloadDistValuesOrigin.html#DownloadDistValuesOriginResponseTimeout`,
  ),
  'alb-idle-timeout': fact(
    'high',
    'Edit attributes for your Application Load Balancer',
    `${ELB}edit-load-balancer-attributes.html#connection-idle-timeout`,
  ),
  'service-connect-timeouts': fact(
    'medium',
    'Amazon ECS Service Connect components',
    `${ECS}service-connect-concepts-deploy.html#service-connect-concepts-proxy`,
  ),
};
