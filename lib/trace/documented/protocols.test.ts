import { documented } from '@/lib/testing/documented';
import { behavior, distribution, targetGroup } from '@/lib/testing/sample-parts';

const grpcThrough = { distributions: [distribution({ defaultCacheBehavior: behavior({ grpcEnabled: true }) })] };
const speaking = (protocolVersion: 'HTTP1' | 'HTTP2' | 'GRPC') => ({ targetGroups: [targetGroup({ protocolVersion })] });
const direct = { url: 'https://origin.example.com/' };

documented(
  'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#RequestCustomHTTPVersion',
  'CloudFront forwards requests to your custom origin using HTTP/1.1.',
  [
    ['HTTP/3 viewer', {}, { http: 'HTTP/3' }, { hops: 'HTTP/3 https > HTTP/1.1 https > HTTP/1.1 http', outcome: '- forwarded' }],
    ['HTTP/2 viewer', {}, { http: 'HTTP/2' }, { hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http', outcome: '- forwarded' }],
    ['HTTP/1.1 viewer', {}, { http: 'HTTP/1.1' }, { hops: 'HTTP/1.1 https > HTTP/1.1 https > HTTP/1.1 http', outcome: '- forwarded' }],
  ],
);

documented(
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues',
  'The load balancer received an incoming request protocol that is incompatible with the version config of the target group protocol.',
  [
    [
      'HTTP/1.1 to HTTP2: the story',
      speaking('HTTP2'),
      {},
      { outcome: '464 target-group-protocol-version', hops: 'HTTP/2 https > HTTP/1.1 https > -' },
    ],
    ['HTTP/1.1 to GRPC', speaking('GRPC'), {}, { outcome: '464 target-group-protocol-version' }],
    ['HTTP/2 to HTTP2, past CloudFront', speaking('HTTP2'), direct, { outcome: '- forwarded', hops: 'HTTP/2 https > HTTP/2 http' }],
    [
      'HTTP/1.1 to HTTP2, past CloudFront',
      speaking('HTTP2'),
      { ...direct, http: 'HTTP/1.1' },
      { outcome: '464 target-group-protocol-version' },
    ],
    ['HTTP/2 to HTTP1', speaking('HTTP1'), direct, { outcome: '- forwarded', hops: 'HTTP/2 https > HTTP/1.1 http' }],
    ['gRPC to GRPC', { ...grpcThrough, ...speaking('GRPC') }, { grpc: true }, { outcome: '- forwarded' }],
  ],
);
