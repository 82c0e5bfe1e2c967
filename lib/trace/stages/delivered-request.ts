import { isUnknown } from '@/lib/inventory/unknown';

import type { DeliveredHeader, DeliveredRequest } from '../trace-types';
import type { HeaderState } from '../walk/passing-request';
import type { Walk } from '../walk/walk';
import type { Approach } from './approach';
import { targetOf } from './transforms';

/**
 * The request as the target receives it: what the viewer sent, what CloudFront and the load balancer wrote. In values, `{viewer}` and
 * `{cloudfront}` stand for their addresses where nobody said what they are.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html
 */
export function deliveredRequest(walk: Walk, approach: Approach): DeliveredRequest {
  const { request, now, hops } = walk;
  const target = targetOf(now);
  const own = loadBalancerHeaders(walk, approach);
  const written = new Set([...own.map(({ name }) => name.toLowerCase()), ...OWN_HEADERS]);
  const strict = attribute(approach, 'routing.http.drop_invalid_header_fields.enabled') === 'true';
  const passed = [...new Set([...request.headers.map(({ name }) => name), ...now.added])]
    .filter((name) => !written.has(name) && (!strict || VALID_NAME.test(name)))
    .flatMap((name) => headerOf(walk, approach, name));
  return {
    method: request.method,
    target: target.known ? target.value : null,
    http: hops.at(-1)?.http ?? null,
    headers: [...own, ...passed],
  };
}

/** Of these it passes none on as it came. */
const OWN_HEADERS = ['x-forwarded-for', 'expect'];

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes */
const VALID_NAME = /^[A-Za-z0-9-]+$/;

function headerOf({ now }: Walk, { link }: Approach, name: string): DeliveredHeader[] {
  const state = now.header(name);
  const values: readonly DeliveredHeader['value'][] = 'open' in state ? [null] : state.values;
  return values.map((value) => ({ name, value, by: writerOf(state, link, name) }));
}

function writerOf({ viewers }: HeaderState, link: Approach['link'], name: string): DeliveredHeader['by'] {
  if (viewers) return 'viewer';
  const custom = link?.origin.customHeaders ?? [];
  const isCustom = !isUnknown(custom) && custom.some((header) => header.name.toLowerCase() === name);
  return isCustom ? 'origin-custom-header' : 'cloudfront';
}

/** What the load balancer writes, or changes. */
function loadBalancerHeaders(walk: Walk, approach: Approach): DeliveredHeader[] {
  const { scheme, port } = approach;
  const by = 'load-balancer' as const;
  return [
    hostHeader(walk, approach),
    ...forwardedFor(walk, approach),
    { name: 'X-Forwarded-Proto', value: scheme, by },
    { name: 'X-Forwarded-Port', value: String(port), by },
    { name: 'X-Amzn-Trace-Id', value: null, by },
    ...tlsHeaders(approach),
    ...clientCertificateHeaders(walk, approach),
    ...identityHeaders(walk),
  ];
}

function attribute({ loadBalancer: { attributes } }: Approach, name: string): string | null {
  return isUnknown(attributes) ? null : (attributes[name] ?? null);
}

/**
 * Unless it is preserved, Host comes in lower case, with the listener's port behind it where that is not the usual one.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#host-header-preservation
 */
function hostHeader({ now, request }: Walk, approach: Approach): DeliveredHeader {
  const { host } = now;
  const by = approach.link === null || now.sources.host !== null ? 'viewer' : 'cloudfront';
  if (!host.known) return { name: 'Host', value: null, by };
  const sentPort = approach.link === null && request.port !== (request.scheme === 'http' ? 80 : 443) ? `:${String(request.port)}` : '';
  if (attribute(approach, 'routing.http.preserve_host_header.enabled') === 'true')
    return { name: 'Host', value: `${host.value}${sentPort}`, by };
  const usual = approach.port === 80 || approach.port === 443;
  return { name: 'Host', value: `${host.value.toLowerCase()}${usual ? '' : `:${String(approach.port)}`}`, by };
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html#x-forwarded-for */
function forwardedFor({ request }: Walk, approach: Approach): DeliveredHeader[] {
  const sent = request.headers
    .filter(({ name }) => name === 'x-forwarded-for')
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const viewer = request.sourceIp ?? '{viewer}';
  const received = approach.link === null ? sent : [...sent, viewer];
  const mode = attribute(approach, 'routing.http.xff_header_processing.mode') ?? 'append';
  if (mode === 'remove' || (mode === 'preserve' && received.length === 0)) return [];
  const last = approach.link === null ? viewer : '{cloudfront}';
  const value = (mode === 'preserve' ? received : [...received, last]).join(', ');
  return [{ name: 'X-Forwarded-For', value, by: mode === 'preserve' ? 'viewer' : 'load-balancer' }];
}

/** They tell of the connection to the load balancer, not of the viewer's. */
function tlsHeaders(approach: Approach): DeliveredHeader[] {
  const on = attribute(approach, 'routing.http.x_amzn_tls_version_and_cipher_suite.enabled') === 'true' && approach.scheme === 'https';
  const names = on ? ['X-Amzn-Tls-Version', 'X-Amzn-Tls-Cipher-Suite'] : [];
  return names.map((name) => ({ name, value: null, by: 'load-balancer' }));
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html#mtls-http-headers */
const CERTIFICATE_HEADERS: Readonly<Record<string, readonly string[]>> = {
  passthrough: ['X-Amzn-Mtls-Clientcert'],
  verify: ['Serial-Number', 'Issuer', 'Subject', 'Validity', 'Leaf'].map((part) => `X-Amzn-Mtls-Clientcert-${part}`),
};

function clientCertificateHeaders({ request, route }: Walk, { loadBalancer: { listeners }, link }: Approach): DeliveredHeader[] {
  const mutual = isUnknown(listeners) ? undefined : listeners.find(({ arn }) => arn === route.listener)?.mutualAuthentication;
  if (mutual === undefined || mutual === null || isUnknown(mutual)) return [];
  const own = link?.origin.custom?.clientCertificateArn ?? null;
  const shown = mutual.mode === 'verify' || (link === null ? request.client.certificate === true : own !== null);
  const names = shown ? (CERTIFICATE_HEADERS[mutual.mode] ?? []) : [];
  return names.map((name) => ({ name, value: null, by: 'load-balancer' }));
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html#user-claims-encoding */
function identityHeaders({ steps }: Walk): DeliveredHeader[] {
  const signedIn = steps.some(({ decision, params }) => decision === 'action-authenticate' && params['action'] !== 'jwt-validation');
  const names = signedIn ? ['X-Amzn-Oidc-Accesstoken', 'X-Amzn-Oidc-Identity', 'X-Amzn-Oidc-Data'] : [];
  return names.map((name) => ({ name, value: null, by: 'load-balancer' }));
}
