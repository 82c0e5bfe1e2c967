import type { Reason } from '@/lib/facts/reasons';

export interface ReasonMessages {
  /** A few words, without parameters: it also stands where they are not at hand. */
  title: string;
  /** What happens, with the names of the account. Parameters: `REASON_PARAMS` in `lib/facts/reason-params.ts`. */
  sentence: string;
  /** What to do about it; empty where nothing is wrong. */
  repair: string;
}

/** Why a request ends as it does. */
export const reasons = {
  forwarded: {
    title: 'Reaches the application',
    sentence: 'The request reaches {target}; the application decides the answer.',
    repair: '',
  },
  'distribution-disabled': {
    title: 'Distribution is disabled',
    sentence: 'Distribution {distribution} is disabled and serves no request.',
    repair: 'Enable the distribution, or remove the DNS records that lead to it.',
  },
  'host-not-configured': {
    title: 'Nothing answers to this name',
    sentence: 'No distribution and no load balancer that was read answers to {host}.',
    repair:
      'Add {host} to the alternate domain names of the distribution that is meant, with a certificate that covers it, or check where its DNS record leads.',
  },
  'viewer-http-forbidden': {
    title: 'Plain HTTP is refused',
    sentence: 'Behavior {behavior} of distribution {distribution} takes HTTPS only; a plain HTTP request is answered 403.',
    repair: '',
  },
  'viewer-https-redirect': {
    title: 'Redirected to HTTPS',
    sentence: 'Distribution {distribution} answers plain HTTP with {status, number, ::group-off} to {location}.',
    repair: '',
  },
  'viewer-http-version-not-offered': {
    title: 'HTTP version is not offered',
    sentence: '{component} offers {offered} only, and gRPC needs HTTP/2.',
    repair: 'Turn HTTP/2 on: HttpVersion http2 or http2and3 on a distribution, routing.http2.enabled on a load balancer.',
  },
  'viewer-tls-rejected': {
    title: 'TLS handshake is refused',
    sentence: '{component} refuses the TLS handshake with the viewer.',
    repair: 'Check the certificate and the security policy for viewers.',
  },
  'viewer-port-closed': {
    title: 'No listener on this port',
    sentence: 'Load balancer {loadBalancer} has no listener on port {port, number, ::group-off}, so nobody answers.',
    repair:
      'Where people type this address, add a listener on port {port, number, ::group-off}; for plain HTTP, one that redirects to HTTPS.',
  },
  'viewer-network-blocked': {
    title: 'Closed to viewers',
    sentence: 'The security groups of load balancer {loadBalancer} let no viewer in on port {port, number, ::group-off}.',
    repair: '',
  },
  'method-not-allowed': {
    title: 'Method is not allowed',
    sentence: '{component} allows {allowed}; {method} is refused.',
    repair: 'Where {method} is meant to work, allow it in AllowedMethods of the behavior.',
  },
  'grpc-not-enabled': {
    title: 'gRPC is not enabled',
    sentence: 'Behavior {behavior} of distribution {distribution} does not have gRPC enabled, so CloudFront does not carry gRPC here.',
    repair:
      'Where gRPC is meant to work, set GrpcConfig.Enabled on this behavior; it needs HTTP/2 for viewers, POST among the allowed methods and an HTTPS origin.',
  },
  'grpc-not-supported': {
    title: 'gRPC cannot pass here',
    sentence:
      '{obstacle, select, vpcOrigin {Origin {component} is a VPC origin, and VPC origins do not carry gRPC.} viewerHttp {gRPC needs HTTPS from end to end, and this request comes to {component} over plain HTTP.} originHttp {gRPC needs HTTPS from end to end, and CloudFront connects to origin {component} over plain HTTP.} listenerHttp {gRPC needs an HTTPS listener, and that of load balancer {component} is plain HTTP.} other {gRPC needs HTTP/2, and load balancer {component} has it turned off.}}',
    repair:
      '{obstacle, select, vpcOrigin {Reach the load balancer as a custom origin, or send gRPC past CloudFront.} viewerHttp {Call the https address.} originHttp {Set the origin protocol policy to https-only and give the load balancer an HTTPS listener.} listenerHttp {Add an HTTPS listener and call that.} other {Set routing.http2.enabled to true on the load balancer.}}',
  },
  'origin-name-unresolved': {
    title: 'Origin name leads nowhere',
    sentence: 'Origin {origin} is named {domain}, and that leads to nothing; CloudFront answers 502.',
    repair: 'Point the DNS record at the load balancer that exists now, or give the origin its name.',
  },
  'origin-internal-load-balancer': {
    title: 'Internal load balancer without a VPC origin',
    sentence:
      'Load balancer {loadBalancer} is internal: its name resolves to private addresses that CloudFront cannot reach over the internet from origin {origin}.',
    repair: 'Make the origin a VPC origin for this load balancer, or use an internet-facing one.',
  },
  'origin-network-blocked': {
    title: 'Security group lets nothing in',
    sentence:
      'No security group of load balancer {loadBalancer} lets anything in on port {port, number, ::group-off}, so the connection from CloudFront times out: 504.',
    repair:
      'Allow port {port, number, ::group-off} from the prefix list com.amazonaws.global.cloudfront.origin-facing; for a VPC origin also from the group CloudFront-VPCOrigins-Service-SG.',
  },
  'origin-port-closed': {
    title: 'No listener on the origin port',
    sentence: 'Origin {origin} connects to port {port, number, ::group-off}, and load balancer {loadBalancer} has no listener there.',
    repair: 'Add a listener on port {port, number, ::group-off}, or change the port or the protocol policy of the origin.',
  },
  'origin-scheme-mismatch': {
    title: 'HTTP and HTTPS do not match',
    sentence:
      '{side, select, cloudfront {CloudFront} other {The viewer}} speaks {spoken} to port {port, number, ::group-off} of load balancer {loadBalancer}, whose listener there is {expected}.',
    repair:
      '{side, select, cloudfront {Make origin protocol policy, origin port and listener protocol agree; HTTPS on both sides is the safe choice.} other {Call the port with the protocol of its listener.}}',
  },
  'origin-certificate-name': {
    title: 'Origin certificate has another name',
    sentence: 'CloudFront expects a certificate for {name}; load balancer {loadBalancer} has {names}. The handshake fails: 502.',
    repair:
      'Give the listener a certificate that covers {name}. A name that ends in .elb.amazonaws.com cannot get one: give the origin a name of your own that points at the load balancer, or forward the Host header so that the viewer’s name is checked.',
  },
  'origin-certificate-untrusted': {
    title: 'Origin certificate is not trusted',
    sentence:
      '{flaw, select, private {Certificate {certificate} of load balancer {loadBalancer} comes from a private authority, which CloudFront does not trust.} selfSigned {Certificate {certificate} of load balancer {loadBalancer} is self-signed, which CloudFront does not accept.} other {Certificate {certificate} of load balancer {loadBalancer} has the status {status}.}} The handshake fails: 502.',
    repair: 'Use a certificate that ACM issued publicly, or one from an authority that browsers trust, with its whole chain.',
  },
  'origin-certificate-expired': {
    title: 'Origin certificate has expired',
    sentence: 'Certificate {certificate} of load balancer {loadBalancer} has expired. CloudFront checks that and answers 502.',
    repair: 'Renew the certificate, or put a valid one on the listener.',
  },
  'origin-tls-mismatch': {
    title: 'No common TLS with the origin',
    sentence:
      '{flaw, select, clientCertificate {The listener of load balancer {loadBalancer} demands a client certificate, and the origin has none set.} other {CloudFront offers {offered} to load balancer {loadBalancer}, which accepts {accepted}: they have nothing in common.}} The handshake fails: 502.',
    repair:
      '{flaw, select, clientCertificate {Set a client certificate on the origin (OriginMtlsConfig), or turn mutual authentication of the listener off.} other {Set TLSv1.2 among the origin’s SSL protocols and a current security policy on the listener.}}',
  },
  'origin-other-service': {
    title: 'Answered by another kind of origin',
    sentence: 'Origin {origin} ({domain}) is no Application Load Balancer; what it answers is not followed here.',
    repair: '',
  },
  'load-balancer-not-active': {
    title: 'Load balancer is not active',
    sentence: 'Load balancer {loadBalancer} is in the state {state} and takes no requests.',
    repair: 'Wait until it is active, or find out why it failed.',
  },
  'listener-fixed-response': {
    title: 'Fixed response',
    sentence: 'Rule {rule} of load balancer {loadBalancer} answers {status, number, ::group-off} itself.',
    repair: '',
  },
  'listener-redirect': {
    title: 'Redirected by the load balancer',
    sentence: 'Rule {rule} of load balancer {loadBalancer} answers {status, number, ::group-off} to {location}.',
    repair: '',
  },
  'listener-authenticate': {
    title: 'Sign-in required',
    sentence: 'Rule {rule} of load balancer {loadBalancer} lets only authenticated requests on ({action}).',
    repair: '',
  },
  'redirect-loop': {
    title: 'Redirects without end',
    sentence:
      'The answer is a redirect to {location}, which leads back here: after {times, plural, one {# redirect} other {# redirects}} there is still no page.',
    repair:
      'Let CloudFront connect over HTTPS (origin protocol policy https-only), or let the HTTP listener forward instead of redirecting; then invalidate the cached redirect.',
  },
  'target-group-protocol-version': {
    title: 'Protocol version refused by the target group',
    sentence:
      '{arrival, select, cloudfront {CloudFront speaks {spoken} to its origin; target group {targetGroup} accepts only {accepts}. Every page request is answered 464.} grpc {A gRPC request arrives, and target group {targetGroup} accepts only {accepts}. The load balancer answers it with 464.} page {A request that is no gRPC arrives over {spoken}, and target group {targetGroup} accepts only {accepts}. The load balancer answers it with 464.} other {The viewer speaks {spoken}; target group {targetGroup} accepts only {accepts}. The load balancer answers the request with 464.}}',
    repair:
      '{arrival, select, cloudfront {Create a new target group with protocol version HTTP1 (the field of an existing one cannot be changed), point the listener rule and the ECS service at it, and let the container speak HTTP/1.1. HTTP/2 and HTTP/3 for viewers stay on. To have HTTP/2 as far as the container, viewers must reach load balancer {loadBalancer} without CloudFront, at a price: no cache at the edge, AWS WAF filters only inside the VPC, and no static site from S3 on the same name.} grpc {For gRPC, create a target group with protocol version GRPC or HTTP2 and lead gRPC requests there by a listener rule of their own.} page {Lead requests that are no gRPC to a target group with protocol version HTTP1 by a listener rule of their own.} other {Use an HTTP/2 client, or create a new target group with protocol version HTTP1: it takes HTTP/1.1 and HTTP/2 from viewers.}}',
  },
  'target-group-missing': {
    title: 'Target group does not exist',
    sentence: 'Rule {rule} of load balancer {loadBalancer} forwards to target group {targetGroup}, which is not there.',
    repair: 'Point the rule at a target group that exists.',
  },
  'no-registered-targets': {
    title: 'No targets registered',
    sentence: 'Target group {targetGroup} has no target that load balancer {loadBalancer} could use; it answers 503.',
    repair: 'Check that the ECS service runs tasks and registers them in this target group.',
  },
  'forward-weight-zero': {
    title: 'All weights are zero',
    sentence: 'Rule {rule} of load balancer {loadBalancer} forwards, but every target group has the weight 0; the answer is 503.',
    repair: 'Give the target group that is meant a weight above 0.',
  },
  'target-network-blocked': {
    title: 'Targets cannot be reached',
    sentence: 'The security groups of the targets in {targetGroup} do not let the load balancer in on port {port, number, ::group-off}.',
    repair: 'Allow port {port, number, ::group-off} from the security group of the load balancer.',
  },
  'target-protocol-mismatch': {
    title: 'Container speaks another protocol',
    sentence: 'Target group {targetGroup} speaks {spoken} to {target}, which does not understand it; the load balancer answers 502.',
    repair: 'Make the protocol version of the target group and the protocol of the container agree.',
  },
  'target-tls-mismatch': {
    title: 'Container speaks TLS, the target group does not',
    sentence: 'Target group {targetGroup} speaks plain HTTP to {target}, where Service Connect expects TLS; the load balancer answers 502.',
    repair: 'Use a target group with protocol HTTPS, and a TLS 1.3 security policy on a listener of the load balancer.',
  },
  'web-acl-block': {
    title: 'Blocked by the web ACL',
    sentence: 'Web ACL {webAcl} blocks this request: 403.',
    repair: 'Where the request is meant to pass, add a rule that allows it, or change the default action.',
  },
  undetermined: {
    title: 'Cannot be determined',
    sentence: 'What {component} does with this request cannot be determined from what was read.',
    repair: 'Allow the reads that are listed as missing, then scan again.',
  },
} satisfies Record<Reason, ReasonMessages>;
export type ReasonsMessages = Record<Reason, ReasonMessages>;
