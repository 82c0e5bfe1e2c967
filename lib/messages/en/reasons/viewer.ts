import type { ReasonMessages } from '../reason-messages';

/** What ends a request between the viewer and the edge, or leaves it open. */
export const viewerReasons = {
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
    sentence:
      '{flaw, select, clientCertificate {{component} demands a client certificate, and the viewer shows none.} trustStore {{component} can verify no client certificate: its trust store has been taken away.} other {The viewer speaks {offered} at best, and {component} accepts {accepted}.}} The TLS handshake fails, and no HTTP answer comes.',
    repair:
      '{flaw, select, clientCertificate {Give the client a certificate from an authority in the trust store, or make the certificate optional.} trustStore {Associate a trust store with the listener again.} other {Update the client. A policy that accepts older versions would weaken every viewer.}}',
  },
  'viewer-country-blocked': {
    title: 'Country is shut out',
    sentence: 'Distribution {distribution} does not serve viewers in {country}: 403.',
    repair: '',
  },
  'viewer-port-closed': {
    title: 'No listener on this port',
    sentence: 'Load balancer {loadBalancer} has no listener on port {port, number, ::group-off}, so nobody answers.',
    repair:
      'Where people type this address, add a listener on port {port, number, ::group-off}; for plain HTTP, one that redirects to HTTPS.',
  },
  'viewer-network-blocked': {
    title: 'Closed to viewers',
    sentence:
      '{obstacle, select, networkAcl {The network ACLs round load balancer {loadBalancer} let no viewer through to port {port, number, ::group-off}.} route {The subnets of load balancer {loadBalancer} have no route to an internet gateway, so no viewer gets through to port {port, number, ::group-off}.} internal {Load balancer {loadBalancer} is internal: its addresses are private, and viewers on the internet cannot reach them.} addressFamily {Load balancer {loadBalancer} has no address of the kind that the viewer connects with.} other {The security groups of load balancer {loadBalancer} let no viewer in on port {port, number, ::group-off}.}}',
    repair: '',
  },
  'method-not-allowed': {
    title: 'Method is not allowed',
    sentence: '{component} allows {allowed}; {method} is refused.',
    repair: 'Where {method} is meant to work, allow it in AllowedMethods of the behavior.',
  },
  'request-too-large': {
    title: 'Request is too large',
    sentence:
      '{part, select, url {The URL is longer than the {limit} bytes that {component} takes.} forwardedFor {X-Forwarded-For names more than the {limit} addresses that {component} takes.} other {The headers are larger than the {limit} bytes that {component} takes.}}',
    repair:
      '{part, select, forwardedFor {Find out who adds so many addresses: usually a loop of proxies.} other {Send less: large cookies are the usual cause.}}',
  },
  'signature-missing': {
    title: 'Signature is missing',
    sentence:
      'Behavior {behavior} of distribution {distribution} serves signed URLs and cookies only, and this request is not signed: 403.',
    repair: 'Sign the URL, or set signed cookies first; or serve what needs no signature by a behavior of its own.',
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
      '{obstacle, select, vpcOrigin {Origin {component} is a VPC origin, and VPC origins do not carry gRPC.} originMtls {CloudFront shows origin {component} a client certificate, and such origins do not carry gRPC.} viewerHttp {gRPC needs HTTPS from end to end, and this request comes to {component} over plain HTTP.} originHttp {gRPC needs HTTPS from end to end, and CloudFront connects to origin {component} over plain HTTP.} listenerHttp {gRPC needs an HTTPS listener, and that of load balancer {component} is plain HTTP.} other {gRPC needs HTTP/2, and load balancer {component} has it turned off.}}',
    repair:
      '{obstacle, select, vpcOrigin {Reach the load balancer as a custom origin, or send gRPC past CloudFront.} originMtls {Take gRPC to an origin without a client certificate.} viewerHttp {Call the https address.} originHttp {Set the origin protocol policy to https-only and give the load balancer an HTTPS listener.} listenerHttp {Add an HTTPS listener and call that.} other {Set routing.http2.enabled to true on the load balancer.}}',
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
} satisfies Record<string, ReasonMessages>;
