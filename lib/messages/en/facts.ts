import type { FactId } from '@/lib/facts/fact-ids';

/** What AWS says, in our own words. Date, page and confidence stand in `lib/facts/facts.ts`. */
export const facts = {
  'origin-http-1.1':
    'CloudFront sends requests to custom origins over HTTP/1.1. HTTP/2 and HTTP/3 are for viewers only, and no setting changes that.',
  'origin-grpc-http2':
    'gRPC is the exception: CloudFront carries it to the origin, and gRPC runs over HTTP/2. AWS does not say so in one sentence; it follows from what gRPC needs.',
  'origin-websocket-http-1.1':
    'WebSocket connections are opened over HTTP/1.1, from the viewer to CloudFront and from CloudFront to the origin.',
  'target-group-464':
    'The load balancer answers 464 when the version of a request does not fit the protocol version of the target group: HTTP2 and GRPC groups take no HTTP/1.1, HTTP1 groups take no gRPC.',
  'viewer-http-versions':
    'HttpVersion says which versions viewers may use. http3 does not include HTTP/2; http2and3 does. Viewers that lack a version fall back to an older one.',
  'viewer-protocol-policy':
    'redirect-to-https answers GET and HEAD with 301 and other methods with 307; https-only answers plain HTTP with 403; allow-all serves it.',
  'viewer-tls-policy': 'The security policy sets the oldest TLS version that viewers may use. TLS 1.3 is on in every policy.',
  'default-certificate-tls-1.0':
    'With the default certificate of CloudFront (*.cloudfront.net) the policy is TLSv1, whatever was set: TLS 1.0 is accepted.',
  'origin-protocol-policy': 'The origin protocol policy chooses HTTP or HTTPS to the origin, and with it which of the two ports is used.',
  'origin-certificate-validated':
    'CloudFront checks the certificate of its origin: it must name the origin domain or the forwarded Host, be valid and come from a trusted authority. Otherwise the answer is 502.',
  'origin-tls-1.3-automatic':
    'CloudFront offers TLS 1.3 to every origin in addition to the versions that are set. It can be neither chosen nor demanded.',
  'origin-host-header': 'CloudFront replaces the Host header by the origin’s domain name, unless a policy forwards the viewer’s.',
  'vpc-origin-no-grpc': 'VPC origins do not carry gRPC.',
  'vpc-origin-settings':
    'Protocol policy, ports and SSL protocols of a VPC origin stand in the VPC origin itself, not in the distribution.',
  'grpc-needs-post-and-http2':
    'gRPC through CloudFront needs gRPC enabled on the behavior, HTTP/2 for viewers, POST among the allowed methods, and HTTPS to the origin.',
  'alb-http2-front-end':
    'An Application Load Balancer takes HTTP/2 on its HTTPS listeners, unless routing.http2.enabled is false. On plain HTTP listeners it takes HTTP/1.1.',
  'alb-no-http3': 'An Application Load Balancer does not speak HTTP/3.',
  'alb-grpc-needs-https': 'Target groups with protocol version HTTP2 or GRPC, and gRPC itself, need an HTTPS listener.',
  'alb-plain-http-to-https-listener': 'The load balancer answers 400 to plain HTTP that arrives at an HTTPS listener.',
  'alb-rule-order':
    'Rules are evaluated from the lowest priority number up; the first that matches decides, and the default rule comes last.',
  'alb-rule-conditions':
    'All conditions of a rule must match, and of each condition one value. Paths are compared with case, host names and header values without; * and ? are wildcards.',
  'alb-redirect':
    'A redirect keeps the parts of the URL that it does not change; the host that it keeps is the one that the load balancer received.',
  'alb-weights-do-not-fail-over':
    'Weights share requests out, and nothing more: a target group without healthy targets keeps its share, and weight 0 means none.',
  'alb-no-targets-503': 'The load balancer answers 503 when a target group has no registered targets, or none in use.',
  'alb-fail-open': 'When every target is unhealthy, the load balancer sends requests to all of them.',
  'alb-target-certificate-not-validated':
    'The load balancer does not check the certificates of its targets: HTTPS to a target encrypts, it does not authenticate.',
  'alb-target-tls-policy-derived':
    'The TLS policy towards targets follows from the policies of the load balancer’s listeners; it cannot be chosen.',
  'alb-target-http1':
    'To a target group with protocol version HTTP1 the load balancer speaks HTTP/1.1, also for viewers that speak HTTP/2.',
  'alb-target-h2c':
    'To a target group with protocol version HTTP2 or GRPC and protocol HTTP the load balancer speaks HTTP/2 without TLS, with prior knowledge.',
  'alb-tls-policies': 'The security policy of a listener says which TLS versions and ciphers it accepts.',
  'alb-default-tls-policy':
    'An HTTPS listener made without naming a policy has ELBSecurityPolicy-2016-08: TLS 1.0 is accepted, TLS 1.3 is not.',
  'redirect-cached-not-followed': 'CloudFront does not follow redirects of its origin: it passes them to the viewer and may cache them.',
  'behavior-precedence': 'Behaviors are compared in their order, the default behavior last. Paths are compared with case.',
  'allowed-methods': 'A behavior allows GET and HEAD, these and OPTIONS, or all seven methods; others are answered 403.',
  'internal-load-balancer-unreachable':
    'The DNS name of an internal load balancer resolves to private addresses, which only clients with access to the VPC can reach.',
  'service-connect-in-between':
    'With Service Connect, traffic of the load balancer to a Service Connect port passes the proxy of ECS before it reaches the container.',
  'runtime-override': 'A CloudFront function or Lambda@Edge may change the origin, its host, port and protocol for each request.',
  'security-groups-stateful':
    'Security groups name who may connect, and whatever no rule names is dropped without an answer; network ACLs are looked at for each packet, in order, in both directions.',
  'geo-restriction':
    'CloudFront answers 403 to viewers in countries that the distribution shuts out; those whose country it cannot tell are served.',
  'signed-urls':
    'A behavior with trusted key groups serves only requests with a valid signature in the URL or in cookies; others are answered 403.',
  'continuous-deployment':
    'Continuous deployment sends a share of the requests, or those with a certain header, to the staging distribution; at peak times CloudFront sends all of them to the primary one.',
  'origin-failover':
    'GET, HEAD and OPTIONS go to the second origin of a group when the first answers one of the listed statuses, cannot be connected to (where 503 is listed) or takes too long (where 504 is listed).',
  'origin-shield': 'With Origin Shield every request to the origin passes one regional cache. What is spoken stays the same.',
  'origin-mtls-protocols': 'Origins to which CloudFront shows a client certificate carry neither gRPC nor WebSockets.',
  'websocket-headers':
    'CloudFront carries a WebSocket only where the behavior forwards Sec-WebSocket-Key and Sec-WebSocket-Version, for instance by the policy AllViewer.',
  'edge-size-limits':
    'CloudFront answers 414 to a URL of more than 8,192 bytes and 494 where URL and headers together have more than 32,768.',
  'alb-size-limits':
    'A load balancer takes request lines and single headers of 16 KB, 64 KB of headers in all, and 30 addresses in X-Forwarded-For. AWS lists 400 and 413 for headers that are larger.',
  'alb-transforms':
    'Transforms rewrite the host or the URL after the rule has matched; what does not match their expression stays as it is.',
  'health-check-proves-little':
    'A health check has its own port and protocol, and for gRPC the status 12 (unimplemented) counts as healthy unless something else is set: a green one does not prove that requests are served.',
  'alb-target-502':
    'The load balancer answers 502 when the target closes the connection, sends something that is not a valid answer, or the TLS handshake fails. That a wrong protocol is one of these cases follows from the list; AWS does not name it.',
  'alb-target-504': 'The load balancer answers 504 when it gets no connection to the target within 10 seconds.',
  'origin-timeouts':
    'CloudFront waits 30 seconds for its origin unless something else is set, tries GET and HEAD again as often as connection attempts are set, and then answers 504. The load balancer logs 460: its client has gone.',
  'alb-idle-timeout':
    'The load balancer answers 504 when the target has not answered within the idle timeout, 60 seconds unless something else is set.',
  'service-connect-timeouts':
    'The proxy of Service Connect ends a request after 15 seconds unless something else is set, where the port names its protocol. Which status it then sends AWS does not say; Envoy sends 504.',
} satisfies Record<FactId, string>;
export type FactsMessages = Record<FactId, string>;
