/** What arrives at a load balancer, as far as target groups tell it apart. */
export type Arrival = 'http1.1' | 'http2-get' | 'http2-post' | 'grpc';
export type ProtocolVersion = 'HTTP1' | 'HTTP2' | 'GRPC';

/**
 * Which requests a target group takes; every other one is answered 464.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-protocol-version
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues
 */
const ACCEPTS: Readonly<Record<ProtocolVersion, Readonly<Record<Arrival, boolean>>>> = {
  HTTP1: { 'http1.1': true, 'http2-get': true, 'http2-post': true, grpc: false },
  HTTP2: { 'http1.1': false, 'http2-get': true, 'http2-post': true, grpc: true },
  GRPC: { 'http1.1': false, 'http2-get': false, 'http2-post': true, grpc: true },
};

/** True when a target group of this protocol version takes the request; false is a 464. */
export function acceptsArrival(version: ProtocolVersion, arrival: Arrival): boolean {
  return ACCEPTS[version][arrival];
}

/** AWS's literal as one of the versions that the table knows; null for one that AWS added later. */
export function toProtocolVersion(literal: string): ProtocolVersion | null {
  const upper = literal.toUpperCase();
  return upper === 'HTTP1' || upper === 'HTTP2' || upper === 'GRPC' ? upper : null;
}
