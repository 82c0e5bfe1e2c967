import type { SentenceParams } from '@/lib/trace/trace-types';

/** What may be said: the parameters of each sentence, and AWS's page that it rests on (null: the line or the inventory itself). */
export type CodeTable = Readonly<Record<string, { params: readonly string[]; source: string | null }>>;

const ALB = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/';
const CLOUDFRONT = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';
const ACCESS_LOG = `${ALB}load-balancer-access-logs.html#access-log-entry-syntax`;
const ACTIONS = `${ALB}load-balancer-access-logs.html#actions-taken`;
const CONNECTION_LOG = `${ALB}load-balancer-connection-logs.html#connection-log-entry-syntax`;
const EDGE_LOG = `${CLOUDFRONT}standard-logs-reference.html#BasicDistributionFileFormat`;
const ORIGIN_REQUESTS = `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html`;

/** What a line says, read out. */
export const STATEMENTS = {
  'target-answered': { params: ['target', 'status'], source: ACCESS_LOG },
  /** The viewer got another status than the target gave. */
  'target-answered-otherwise': { params: ['target', 'targetStatus', 'status'], source: ACCESS_LOG },
  'lambda-answered': { params: ['targetGroup', 'status'], source: ACCESS_LOG },
  'load-balancer-answered': { params: ['loadBalancer', 'status'], source: ACCESS_LOG },
  'web-acl-answered': { params: ['loadBalancer', 'status'], source: ACTIONS },
  // `action`: fixedResponse, redirect, authenticate
  'rule-answered': { params: ['loadBalancer', 'rule', 'action', 'status'], source: ACTIONS },
  'nobody-answered': { params: ['loadBalancer'], source: ACCESS_LOG },
  // `tls`: the version, `none` on a plain connection
  'spoken-to-load-balancer': { params: ['client', 'http', 'framing', 'tls', 'port'], source: ACCESS_LOG },
  // `basis`: userAgent, prefixList
  'client-is-cloudfront': { params: ['client', 'basis'], source: `${ORIGIN_REQUESTS}#request-custom-headers-behavior` },
  'rule-matched': { params: ['rule', 'targetGroup'], source: ACCESS_LOG },
  'rules-failed': { params: ['loadBalancer'], source: ACCESS_LOG },
  'handed-to-target': { params: ['target', 'seconds'], source: ACCESS_LOG },
  'not-handed-to-target': { params: ['loadBalancer'], source: ACCESS_LOG },
  'target-gave-no-headers': { params: ['target'], source: ACCESS_LOG },
  took: { params: ['seconds'], source: null },
  'not-compliant': { params: ['classification', 'reason'], source: `${ALB}load-balancer-access-logs.html#classification-reasons` },
  'redirected-to': { params: ['url'], source: ACCESS_LOG },
  rewritten: { params: ['host', 'uri'], source: ACCESS_LOG },
  connected: { params: ['client', 'port', 'protocol', 'cipher'], source: CONNECTION_LOG },
  'connected-in-clear': { params: ['client', 'port'], source: CONNECTION_LOG },
  'handshake-failed': { params: ['client', 'port', 'code'], source: CONNECTION_LOG },
  'client-certificate': { params: ['subject', 'validity'], source: CONNECTION_LOG },
  'spoken-to-edge': { params: ['client', 'http', 'framing', 'tls', 'host', 'location'], source: EDGE_LOG },
  'edge-answered-from-cache': { params: ['status', 'result'], source: EDGE_LOG },
  'edge-answered': { params: ['status', 'result'], source: EDGE_LOG },
  'origin-answered': { params: ['status'], source: EDGE_LOG },
  'edge-or-origin-failed': { params: ['status', 'detail'], source: EDGE_LOG },
  'viewer-left': { params: ['status'], source: EDGE_LOG },
} as const satisfies CodeTable;
export type StatementCode = keyof typeof STATEMENTS;

/** Where a line and what is known of the infrastructure say different things. */
export const CONTRADICTIONS = {
  'load-balancer-not-there': { params: ['elb'], source: null },
  'load-balancer-id': { params: ['elb', 'known'], source: null },
  'listener-not-there': { params: ['loadBalancer', 'scheme', 'port'], source: null },
  'rule-not-there': { params: ['loadBalancer', 'port', 'rule'], source: null },
  'rule-differs': { params: ['logged', 'traced'], source: null },
  'target-group-not-there': { params: ['targetGroup'], source: null },
  'target-group-not-of-rule': { params: ['targetGroup', 'rule'], source: null },
  'target-not-registered': { params: ['target', 'targetGroup'], source: null },
  'status-differs': { params: ['logged', 'traced', 'reason'], source: null },
  // `traced`: who answers as traced: edge, webAcl, loadBalancer, nobody
  'target-should-not-answer': { params: ['logged', 'traced', 'status', 'reason'], source: null },
  /** CloudFront speaks HTTP/1.1 to origins but for gRPC, says AWS. */
  'cloudfront-spoke-http2': { params: ['client', 'loadBalancer'], source: `${ORIGIN_REQUESTS}#RequestCustomHTTPVersion` },
  'http2-is-off': { params: ['loadBalancer'], source: `${ALB}load-balancer-listeners.html` },
  'tls-not-in-policy': { params: ['component', 'version', 'policy', 'accepted'], source: null },
  'certificate-not-of-listener': { params: ['certificate', 'port'], source: null },
  // `offered`: http, https: what the origin settings say
  'origin-scheme-differs': { params: ['logged', 'distribution', 'origin', 'offered'], source: null },
  'distribution-not-there': { params: ['host'], source: null },
  'host-leads-elsewhere': { params: ['host', 'logged', 'known'], source: null },
  'distribution-disabled': { params: ['distribution'], source: null },
  'http-version-not-offered': { params: ['distribution', 'http', 'offered'], source: null },
  'country-blocked': { params: ['distribution', 'country'], source: null },
} as const satisfies CodeTable;
export type ContradictionCode = keyof typeof CONTRADICTIONS;

/** What else a reader should know. */
export const HINTS = {
  'line-older': { params: ['line', 'snapshot'], source: null },
  'line-newer': { params: ['line', 'snapshot'], source: null },
  'listing-unread': { params: ['action'], source: null },
  'several-load-balancers': { params: ['count', 'elb'], source: null },
  'port-not-logged': { params: ['port'], source: null },
  'host-unknown': { params: ['host', 'loadBalancer'], source: null },
  'viewer-not-logged': { params: ['loadBalancer', 'distribution'], source: ACCESS_LOG },
  'load-balancer-not-logged': { params: ['count', 'port'], source: CONNECTION_LOG },
  'shown-instead': { params: ['status', 'shown'], source: null },
  'status-not-made-here': { params: ['status'], source: null },
  'not-all-looked-at': { params: [], source: null },
} as const satisfies CodeTable;
export type HintCode = keyof typeof HINTS;

/** Says something of a table. */
export function remark<C extends string, T extends Readonly<Record<C, CodeTable[string]>>>(
  table: T,
  code: C,
  params: Readonly<Record<T[C]['params'][number], string | number>>,
): { code: C; params: SentenceParams; source: string | null } {
  return { code, params, source: table[code].source };
}
