import type { ReasonMessages } from '../reason-messages';

/** What ends a request at its target. */
export const targetReasons = {
  forwarded: {
    title: 'Reaches the application',
    sentence: 'The request reaches {target}; the application decides the answer.',
    repair: '',
  },
  'websocket-not-supported': {
    title: 'Origin carries no WebSockets',
    sentence: 'Distribution {distribution} shows origin {origin} a client certificate, and such origins carry no WebSockets.',
    repair: 'Take the WebSocket’s path to an origin without a client certificate.',
  },
  'websocket-headers-not-forwarded': {
    title: 'WebSocket headers are not forwarded',
    sentence:
      'Behavior {behavior} of distribution {distribution} does not forward Sec-WebSocket-Key and Sec-WebSocket-Version, so no server behind it can accept the upgrade.',
    repair: 'Where WebSockets are meant to work, use the origin request policy AllViewer, or one that lists these headers.',
  },
  'target-network-blocked': {
    title: 'Targets cannot be reached',
    sentence:
      '{obstacle, select, networkAcl {The network ACLs between the load balancer and the targets in {targetGroup} do not let it through to port {port}.} securityGroupOut {The security groups of the load balancer do not let it out to the targets in {targetGroup} on port {port}.} other {The security groups of the targets in {targetGroup} do not let the load balancer in on port {port}.}} The connection times out: 504.',
    repair:
      '{obstacle, select, networkAcl {Let port {port} into the subnets of the targets and ports 1024-65535 back out again.} securityGroupOut {Add an outbound rule for port {port} to the security group of the load balancer.} other {Allow port {port} from the security group of the load balancer in that of the targets.}}',
  },
  'target-protocol-mismatch': {
    title: 'Container speaks another protocol',
    sentence: 'Target group {targetGroup} speaks {spoken} to {target}, which does not understand it; the load balancer answers 502.',
    repair: 'Make the protocol version of the target group and the protocol of the container agree.',
  },
  'target-tls-mismatch': {
    title: 'TLS does not fit between target group and container',
    sentence:
      '{server, select, serviceConnect {Target group {targetGroup} speaks plain HTTP to {target}, where Service Connect expects TLS; the load balancer answers 502} serviceConnectVersion {Service Connect speaks TLS 1.3 only to {target}, and the load balancer’s policy towards targets, which follows from its listeners’, has no TLS 1.3; it answers 502} plain {Target group {targetGroup} speaks plain HTTP to the container of {target}, whose port speaks TLS only: the server answers 400 itself, or hangs up and the load balancer answers 502} certificate {The container of {target} demands a client certificate, and load balancers have none: the server answers 400 itself, or hangs up and the load balancer answers 502} other {Target group {targetGroup} and the container of {target} do not agree about TLS: one speaks it and the other does not, or they have no version in common; the load balancer answers 502}}.',
    repair:
      '{server, select, serviceConnect {Use a target group with protocol HTTPS, and a TLS 1.3 security policy on a listener of the load balancer.} serviceConnectVersion {Set a TLS 1.3 security policy on a listener of the load balancer.} other {Make the protocol of the target group (HTTP or HTTPS) and that of the container’s port agree.}}',
  },
  'service-connect-timeout': {
    title: 'Service Connect gives up waiting',
    sentence:
      'The proxy of Service Connect in front of {target} ends requests after {seconds, plural, one {# second} other {# seconds}}; 504 is what Envoy answers then.',
    repair: 'Raise perRequestTimeoutSeconds of the Service Connect service, or set it to 0 to turn the limit off.',
  },
} satisfies Record<string, ReasonMessages>;
