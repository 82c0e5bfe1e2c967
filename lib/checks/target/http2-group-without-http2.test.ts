import { acting, behaving, fixed, from, grouped } from '@/lib/testing/given';
import { forwardTo, listener, loadBalancer, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { http2GroupWithoutHttp2 } from './http2-group-without-http2';

const http2 = grouped({ protocolVersion: 'HTTP2' });

testCheck(http2GroupWithoutHttp2, {
  pass: [
    ['viewers speak HTTP/2 to the load balancer', { ...http2, distributions: [] }],
    ['CloudFront brings gRPC', { ...grouped({ protocolVersion: 'GRPC' }), ...behaving({ grpcEnabled: true }) }],
  ],
  fail: [
    ['only CloudFront leads here', http2, /^Target group web has protocol version HTTP2, and no request gets to it over HTTP\/2: only/],
    ['gRPC that CloudFront does not bring', grouped({ protocolVersion: 'GRPC' }), /over HTTP\/2 as gRPC: only health checks do/],
    [
      'HTTP/2 is off at the load balancer',
      { ...http2, distributions: [], loadBalancers: [loadBalancer({ attributes: { 'routing.http2.enabled': 'false' } })] },
      /web/,
    ],
  ],
  unknown: [
    ['the version could not be read', grouped({ protocolVersion: UNREAD })],
    ['where CloudFront leads could not be read', { ...http2, ...from({ domainName: UNREAD }) }],
    [
      'where a rule leads could not be read',
      {
        ...http2,
        loadBalancers: [
          loadBalancer({
            listeners: [
              listener({
                rules: [
                  rule(1, [forwardTo('web')], [{ field: 'path-pattern', values: ['/a'], regexValues: [] }]),
                  { ...rule(null, []), actions: UNREAD },
                ],
              }),
            ],
          }),
        ],
      },
    ],
  ],
  notApplicable: [
    ['HTTP/1.1', {}],
    ['no request gets here', { ...acting(fixed(404)), ...http2 }],
  ],
});
