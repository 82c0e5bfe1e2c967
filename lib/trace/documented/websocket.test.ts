import type { CacheBehavior } from '@/lib/inventory/distribution';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, ALL_VIEWER, behaving, CLOUDFRONT, DIRECT, from, grouped } from '@/lib/testing/given';
import { ALL_VIEWER_EXCEPT_HOST, behavior, certificate, listener, loadBalancer, plainListener } from '@/lib/testing/sample-parts';

const PAGE = `${CLOUDFRONT}distribution-working-with.websockets.html`;
const ws = { websocket: true };
const lost = { outcome: '- websocket-headers-not-forwarded' };
const arrives = { outcome: '- forwarded' };
const sending = (own: Partial<CacheBehavior>) => ({ ...behaving(own), certificates: [certificate('origin', ['*.example.com'])] });

documented(PAGE, 'Forward all viewer request headers to your origin. You can use the AllViewer managed origin request policy.', [
  ['AllViewer', sending({ originRequestPolicyId: ALL_VIEWER }), ws, arrives],
  ['AllViewerExceptHostHeader', sending({ originRequestPolicyId: ALL_VIEWER_EXCEPT_HOST }), ws, arrives],
  ['HostHeaderOnly', sending({ originRequestPolicyId: 'bf0718e1-ba1e-49d1-88b1-f726733018ae' }), ws, lost],
  ['no policy', sending({ originRequestPolicyId: null }), ws, lost],
  [
    'the headers as they arrive',
    {},
    ws,
    { headers: { upgrade: 'websocket', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'sec-websocket-version': '13' } },
  ],
]);

const listing = (...headers: string[]) => ({
  ...sending({ originRequestPolicyId: 'own' }),
  originRequestPolicies: [
    {
      id: 'own',
      name: 'own',
      managed: false,
      headers: { behavior: 'whitelist', headers },
      cookieBehavior: 'none',
      queryStringBehavior: 'none',
    },
  ],
});

documented(PAGE, 'Specifically forward the Sec-WebSocket-Key and Sec-WebSocket-Version request headers in your origin request policy.', [
  ['both', listing('Sec-WebSocket-Key', 'Sec-WebSocket-Version'), ws, arrives],
  ['in other letters', listing('sec-websocket-key', 'sec-websocket-version'), ws, arrives],
  ['only the key', listing('Sec-WebSocket-Key'), ws, lost],
  ['only the version', listing('Sec-WebSocket-Version'), ws, lost],
]);

const legacy = (...headers: string[]) =>
  sending({ cachePolicyId: null, originRequestPolicyId: null, forwardedValues: { headers, queryString: true, cookies: 'all' } });

documented(
  `${CLOUDFRONT}RequestAndResponseBehaviorCustomOrigin.html#request-custom-headers-behavior`,
  'Legacy cache settings – CloudFront forwards the headers to your origin.',
  [
    ['legacy settings that list nothing', legacy(), ws, arrives],
    ['legacy settings that list everything', legacy('*'), ws, arrives],
  ],
);

const policy = (viewerProtocolPolicy: string, then: Case[3]): Case => [
  `ws:// and ${viewerProtocolPolicy}`,
  behaving({ viewerProtocolPolicy }),
  { ...ws, url: 'http://www.example.com/chat' },
  then,
];
const both = { loadBalancers: [loadBalancer({ listeners: [listener(), plainListener()] })] };

documented(
  PAGE,
  'The options that you choose for your CloudFront Viewer protocol policy and Protocol (custom origins only) apply to WebSocket connections and also HTTP traffic.',
  [
    policy('redirect-to-https', { outcome: '301 viewer-https-redirect', location: 'https://www.example.com/chat' }),
    policy('https-only', { outcome: '403 viewer-http-forbidden' }),
    policy('allow-all', { outcome: '- forwarded', hops: 'WebSocket HTTP/1.1 http > WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 http' }),
    [
      'http-only origin',
      { ...from({}, { protocolPolicy: 'http-only' }), ...both },
      ws,
      { hops: 'WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 http > WebSocket HTTP/1.1 http' },
    ],
    [
      'match-viewer origin',
      {
        ...from({}, { protocolPolicy: 'match-viewer' }, { defaultCacheBehavior: behavior({ viewerProtocolPolicy: 'allow-all' }) }),
        ...both,
      },
      { ...ws, url: 'http://www.example.com/' },
      { hops: 'WebSocket HTTP/1.1 http > WebSocket HTTP/1.1 http > WebSocket HTTP/1.1 http' },
    ],
  ],
);

documented(PAGE, 'WebSocket functionality is automatically enabled to work with any distribution.', [
  ['only GET and HEAD allowed', behaving({ allowedMethods: ['GET', 'HEAD'] }), ws, arrives],
  ['a behavior for gRPC too', behaving({ grpcEnabled: true }), ws, arrives],
]);

const LISTENERS = `${ALB}load-balancer-listeners.html#listener-configuration`;

documented(LISTENERS, 'You can use WebSockets with both HTTP and HTTPS listeners.', [
  ['HTTPS', {}, { ...ws, url: DIRECT }, { outcome: '- forwarded', hops: 'WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 http' }],
  ['HTTP', both, { ...ws, url: 'http://origin.example.com/' }, { hops: 'WebSocket HTTP/1.1 http > WebSocket HTTP/1.1 http' }],
]);

documented(
  LISTENERS,
  'You can upgrade an existing HTTP/1.1 connection into a WebSocket (ws or wss) connection by using an HTTP connection upgrade.',
  [
    ['HTTP/2 asked', {}, { ...ws, url: DIRECT, http: 'HTTP/2' }, { hops: 'WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 http' }],
    [
      'TLS to the target',
      grouped({ protocol: 'HTTPS' }),
      { ...ws, url: DIRECT },
      { hops: 'WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 https' },
    ],
  ],
);

documented(
  `${ALB}load-balancer-troubleshooting.html#http-464-issues`,
  'The request protocol is an HTTP/1.1, while the target group protocol version is a gRPC or HTTP/2.',
  [
    ['a group of HTTP/2', grouped({ protocolVersion: 'HTTP2' }), ws, { outcome: '464 target-group-protocol-version' }],
    [
      'a group of gRPC, past CloudFront',
      grouped({ protocolVersion: 'GRPC' }),
      { ...ws, url: DIRECT },
      { outcome: '464 target-group-protocol-version' },
    ],
  ],
);
