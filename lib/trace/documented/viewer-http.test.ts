import type { Distribution } from '@/lib/inventory/distribution';
import { type Case, documented } from '@/lib/testing/documented';
import { behaving, CLOUDFRONT, edge, viewerTls } from '@/lib/testing/given';
import type { RequestWish } from '@/lib/testing/trace-of';

type Http = 'HTTP/1.1' | 'HTTP/2' | 'HTTP/3';

const VERSIONS = `${CLOUDFRONT}DownloadDistValuesGeneral.html#DownloadDistValuesSupportedHTTPVersions`;
const speaking = (httpVersion: Distribution['httpVersion']) => edge({ httpVersion });
const hops = (http: Http) => ({ hops: `${http} https > HTTP/1.1 https > HTTP/1.1 http` });
const spoken = (setting: string | null, asked: Http, http: Http): Case => [
  `${setting ?? 'no setting'}, viewer of ${asked}`,
  speaking(setting),
  { http: asked },
  hops(http),
];

documented(VERSIONS, 'Choose the HTTP versions that you want your distribution to support when viewers communicate with CloudFront.', [
  spoken('http1.1', 'HTTP/3', 'HTTP/1.1'),
  spoken('http1.1', 'HTTP/2', 'HTTP/1.1'),
  spoken('http1.1', 'HTTP/1.1', 'HTTP/1.1'),
  spoken('http2', 'HTTP/3', 'HTTP/2'),
  spoken('http2', 'HTTP/2', 'HTTP/2'),
  spoken('http2', 'HTTP/1.1', 'HTTP/1.1'),
  spoken('http3', 'HTTP/3', 'HTTP/3'),
  spoken('http3', 'HTTP/2', 'HTTP/1.1'),
  spoken('http3', 'HTTP/1.1', 'HTTP/1.1'),
  spoken('http2and3', 'HTTP/3', 'HTTP/3'),
  spoken('http2and3', 'HTTP/2', 'HTTP/2'),
  spoken('http2and3', 'HTTP/1.1', 'HTTP/1.1'),
]);

documented(
  'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DistributionConfig.html',
  "The default value for new web distributions is http2. Viewers that don't support HTTP/2 automatically use an earlier HTTP version.",
  [spoken(null, 'HTTP/3', 'HTTP/2'), spoken(null, 'HTTP/2', 'HTTP/2'), spoken(null, 'HTTP/1.1', 'HTTP/1.1')],
);

const old = viewerTls({ minimumProtocolVersion: 'TLSv1' });
const plain: RequestWish = { url: 'http://www.example.com/' };
const open = behaving({ viewerProtocolPolicy: 'allow-all' });

documented(VERSIONS, 'For viewers and CloudFront to use HTTP/2, viewers must support TLSv1.2 or later, and Server Name Indication (SNI).', [
  ['TLS 1.3', edge({ httpVersion: 'http2' }), { client: { tls: 'TLSv1.3' } }, hops('HTTP/2')],
  ['TLS 1.2', edge({ httpVersion: 'http2' }), { client: { tls: 'TLSv1.2' } }, hops('HTTP/2')],
  ['TLS 1.1', old, { client: { tls: 'TLSv1.1' } }, hops('HTTP/1.1')],
  ['TLS 1.0', old, { client: { tls: 'TLSv1' } }, hops('HTTP/1.1')],
  ['no TLS at all, HTTP/2 asked', open, { ...plain, http: 'HTTP/2' }, { hops: 'HTTP/1.1 http > HTTP/1.1 https > HTTP/1.1 http' }],
]);

documented(VERSIONS, 'For viewers and CloudFront to use HTTP/3, viewers must support TLSv1.3 and Server Name Indication (SNI).', [
  ['TLS 1.3', {}, { http: 'HTTP/3', client: { tls: 'TLSv1.3' } }, hops('HTTP/3')],
  ['TLS 1.2, HTTP/2 is offered too', {}, { http: 'HTTP/3', client: { tls: 'TLSv1.2' } }, hops('HTTP/2')],
  ['TLS 1.2, nothing between is offered', speaking('http3'), { http: 'HTTP/3', client: { tls: 'TLSv1.2' } }, hops('HTTP/1.1')],
  ['no TLS at all', open, { ...plain, http: 'HTTP/3' }, { hops: 'HTTP/1.1 http > HTTP/1.1 https > HTTP/1.1 http' }],
]);

documented(
  `${CLOUDFRONT}distribution-working-with.websockets.html`,
  'Currently, CloudFront only supports WebSocket connections over the HTTP/1.1 protocol.',
  [
    [
      'asked over HTTP/2',
      {},
      { websocket: true, http: 'HTTP/2' },
      { hops: 'WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 http' },
    ],
    ['nothing but HTTP/1.1 offered', speaking('http1.1'), { websocket: true }, { outcome: '- forwarded' }],
    ['HTTP/3 offered', speaking('http3'), { websocket: true }, { outcome: '- forwarded' }],
  ],
);
