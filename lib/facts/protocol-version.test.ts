import { describe, expect, it } from 'vitest';

import { acceptsArrival, type Arrival, type ProtocolVersion, toProtocolVersion } from './protocol-version';

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-protocol-version
describe('acceptsArrival', () => {
  it.each<[ProtocolVersion, Arrival, boolean]>([
    ['HTTP1', 'http1.1', true],
    ['HTTP1', 'http2-get', true],
    ['HTTP1', 'http2-post', true],
    ['HTTP1', 'grpc', false],
    ['HTTP2', 'http1.1', false],
    ['HTTP2', 'http2-get', true],
    ['HTTP2', 'http2-post', true],
    ['HTTP2', 'grpc', true],
    ['GRPC', 'http1.1', false],
    ['GRPC', 'http2-get', false],
    ['GRPC', 'http2-post', true],
    ['GRPC', 'grpc', true],
  ])('%s takes %s: %s', (version, arrival, accepts) => {
    expect(acceptsArrival(version, arrival)).toBe(accepts);
  });
});

describe('toProtocolVersion', () => {
  it.each([
    ['HTTP1', 'HTTP1'],
    ['http2', 'HTTP2'],
    ['grpc', 'GRPC'],
    ['HTTP3', null],
  ])('%s is %s', (literal, version) => {
    expect(toProtocolVersion(literal)).toBe(version);
  });
});
