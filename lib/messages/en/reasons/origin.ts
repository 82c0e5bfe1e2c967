import type { ReasonMessages } from '../reason-messages';

/** What ends a request between CloudFront and its origin. */
export const originReasons = {
  'origin-name-unresolved': {
    title: 'Origin name leads nowhere',
    sentence:
      '{flaw, select, family {Origin {origin} is asked for an address of a kind that the load balancer behind {domain} does not have} other {Origin {origin} is named {domain}, and that leads to nothing}}; CloudFront answers 502.',
    repair:
      '{flaw, select, family {Set the origin’s IP address type to ipv4, or make the load balancer dualstack and give the name an AAAA record.} other {Point the DNS record at the load balancer that exists now, or give the origin its name.}}',
  },
  'origin-internal-load-balancer': {
    title: 'Internal load balancer without a VPC origin',
    sentence:
      'Load balancer {loadBalancer} is internal: its name resolves to private addresses that CloudFront cannot reach over the internet from origin {origin}.',
    repair: 'Make the origin a VPC origin for this load balancer, or use an internet-facing one.',
  },
  'origin-network-blocked': {
    title: 'Network lets CloudFront not in',
    sentence:
      '{obstacle, select, networkAcl {The network ACLs round load balancer {loadBalancer} do not let CloudFront through to port {port, number, ::group-off}} route {The subnets of load balancer {loadBalancer} have no route to an internet gateway} other {No security group of load balancer {loadBalancer} lets CloudFront in on port {port, number, ::group-off}}}, so the connection times out: 504.',
    repair:
      '{obstacle, select, networkAcl {Let port {port, number, ::group-off} in and ports 1024-65535 out again in the network ACLs of the load balancer’s subnets.} route {Put the load balancer into subnets with a route to an internet gateway, or reach it as a VPC origin.} other {Allow port {port, number, ::group-off} from the prefix list com.amazonaws.global.cloudfront.origin-facing; for a VPC origin also from the group CloudFront-VPCOrigins-Service-SG.}}',
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
      '{flaw, select, private {Certificate {certificate} of load balancer {loadBalancer} comes from a private authority, which CloudFront does not trust.} selfSigned {Certificate {certificate} of load balancer {loadBalancer} is self-signed, which CloudFront does not accept.} early {Certificate {certificate} of load balancer {loadBalancer} is not valid yet.} other {Certificate {certificate} of load balancer {loadBalancer} has the status {status}.}} The handshake fails: 502.',
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
      '{flaw, select, clientCertificate {The listener of load balancer {loadBalancer} demands a client certificate, and the origin has none set.} trustStore {The listener of load balancer {loadBalancer} can verify no client certificate: its trust store has been taken away.} other {CloudFront offers {offered} to load balancer {loadBalancer}, which accepts {accepted}: they have nothing in common.}} The handshake fails: 502.',
    repair:
      '{flaw, select, clientCertificate {Set a client certificate on the origin (OriginMtlsConfig), or turn mutual authentication of the listener off.} trustStore {Associate a trust store with the listener again.} other {Set TLSv1.2 among the origin’s SSL protocols and a current security policy on the listener.}}',
  },
  'origin-other-service': {
    title: 'Answered by another kind of origin',
    sentence: 'Origin {origin} ({domain}) is no Application Load Balancer; what it answers is not followed here.',
    repair: '',
  },
  'origin-response-timeout': {
    title: 'CloudFront gives up waiting',
    sentence:
      'CloudFront waits {seconds, plural, one {# second} other {# seconds}} for origin {origin}{attempts, plural, =1 {} other {, # times over,}} and answers 504. Load balancer {loadBalancer} logs 460: its client has gone.',
    repair:
      'Make the application answer sooner, or raise the response timeout of the origin (up to 120 seconds), and the idle timeout of the load balancer above it.',
  },
} satisfies Record<string, ReasonMessages>;
