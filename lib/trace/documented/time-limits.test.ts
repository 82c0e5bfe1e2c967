import type { CustomOrigin, Origin } from '@/lib/inventory/distribution';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, attributes, behaving, CLOUDFRONT, DIRECT, from, grouped } from '@/lib/testing/given';
import { loadBalancer, loadBalancerArn } from '@/lib/testing/sample-parts';
import type { TargetServer } from '@/lib/trace/target-server';

const ORIGIN = `${CLOUDFRONT}DownloadDistValuesOrigin.html`;
const RESPONSE = `${ORIGIN}#DownloadDistValuesOriginResponseTimeout`;
const after = (answersAfter: number, method = 'GET'): Case[2] => ({ answersAfter, method });
const edgeGivesUp = { outcome: '504 origin-response-timeout' };
const balancerGivesUp = { outcome: '504 load-balancer-idle-timeout' };
const answered = { outcome: '- forwarded' };
const reading = (readTimeout: number | null, changed: Partial<Origin> = {}) => from(changed, { readTimeout });
const idle = (seconds: number) => attributes({ 'idle_timeout.timeout_seconds': String(seconds) });

documented(RESPONSE, 'How long (in seconds) CloudFront waits for a response after forwarding a request to the origin.', [
  ['30, an answer after 29', reading(30), after(29), answered],
  ['30, an answer after 31', reading(30), after(31), edgeGivesUp],
  ['5, an answer after 6', reading(5), after(6), edgeGivesUp],
  ['45, an answer after 40', reading(45), after(40), answered],
  ['past CloudFront it does not count', reading(5), { ...after(40), url: DIRECT }, answered],
]);

documented(`${ORIGIN}#response-keep-alive-timeout-quotas`, 'For response timeout, the default is 30 seconds.', [
  ['nothing set, 29', reading(null), after(29), answered],
  ['nothing set, 31', reading(null), after(31), { ...edgeGivesUp, params: { seconds: 30 } }],
]);

const tried = (method: string, connectionAttempts: number | null, attempts: number): Case => [
  `${method}, ${connectionAttempts ?? 'nothing'} set`,
  reading(30, { connectionAttempts }),
  after(31, method),
  { ...edgeGivesUp, params: { attempts } },
];

documented(RESPONSE, 'GET and HEAD requests – … CloudFront tries again to connect according to the value of Connection attempts.', [
  tried('GET', 3, 3),
  tried('GET', 2, 2),
  tried('GET', 1, 1),
  tried('HEAD', 3, 3),
]);

documented(`${ORIGIN}#origin-connection-attempts`, 'The default number (if you don’t specify otherwise) is 3.', [tried('GET', null, 3)]);

documented(
  RESPONSE,
  'DELETE, OPTIONS, PATCH, PUT, and POST requests – If the origin doesn’t respond for the duration of the read timeout, CloudFront drops the connection and doesn’t try again to contact the origin.',
  ['DELETE', 'OPTIONS', 'PATCH', 'PUT', 'POST'].map((method) => tried(method, 3, 1)),
);

/** Everybody who waits, in the order of who gives up first. */
const CONNECT = 'load-balancer-connect 10 504 504';
const row = (what: string, changed: Partial<Origin>, custom: Partial<CustomOrigin>, ...list: string[]): Case => [
  what,
  from(changed, custom),
  {},
  { limits: list },
];

documented(
  `${ORIGIN}#origin-connection-timeout`,
  'By default, CloudFront waits as long as 30 seconds (3 attempts of 10 seconds each) before attempting to connect to the secondary origin or returning an error response.',
  [
    row(
      'nothing set',
      { connectionAttempts: null, connectionTimeout: null },
      {},
      CONNECT,
      'origin-connect 30 504 -',
      'origin-response 30 504 460',
      'load-balancer-idle 60 504 504',
    ),
  ],
);

documented(
  `${ORIGIN}#origin-connection-timeout`,
  'You can reduce this time by specifying fewer attempts, a shorter connection timeout, or both.',
  [
    row(
      'fewer attempts',
      { connectionAttempts: 2 },
      {},
      CONNECT,
      'origin-connect 20 504 -',
      'origin-response 30 504 460',
      'load-balancer-idle 60 504 504',
    ),
    row(
      'a shorter timeout',
      { connectionTimeout: 5 },
      {},
      CONNECT,
      'origin-connect 15 504 -',
      'origin-response 30 504 460',
      'load-balancer-idle 60 504 504',
    ),
    row(
      'both',
      { connectionAttempts: 1, connectionTimeout: 2 },
      {},
      'origin-connect 2 504 -',
      CONNECT,
      'origin-response 30 504 460',
      'load-balancer-idle 60 504 504',
    ),
  ],
);

const COMPLETION = `${ORIGIN}#response-completion-timeout`;

documented(
  COMPLETION,
  'CloudFront will end the connection if the complete response from the origin takes longer than 60 seconds to complete. CloudFront will then return to the viewer a HTTP 504 status code',
  [
    row(
      'among the others',
      { responseCompletionTimeout: 60 },
      { readTimeout: 50 },
      CONNECT,
      'origin-connect 30 504 -',
      'origin-response 50 504 460',
      'origin-completion 60 504 460',
      'load-balancer-idle 60 504 504',
    ),
    ['the same as the response timeout', reading(20, { responseCompletionTimeout: 20 }), after(21), edgeGivesUp],
  ],
);

documented(COMPLETION, "If you don't set a value for the response completion timeout, CloudFront doesn't enforce a maximum value.", [
  ['none', { ...reading(120), ...idle(4000) }, after(110), answered],
]);

const IDLE = `${ALB}edit-load-balancer-attributes.html#connection-idle-timeout`;

documented(
  IDLE,
  'The connection idle timeout is the period of time an existing client or target connection can remain inactive, with no data being sent or received, before the load balancer closes the connection.',
  [
    ['120, an answer after 100', idle(120), { ...after(100), url: DIRECT }, answered],
    ['120, an answer after 130', idle(120), { ...after(130), url: DIRECT }, balancerGivesUp],
    ['4000, an answer after 3000', idle(4000), { ...after(3000), url: DIRECT }, answered],
    ['a POST', idle(20), { ...after(25, 'POST'), url: DIRECT }, balancerGivesUp],
  ],
);

documented(IDLE, 'By default, Elastic Load Balancing sets the idle timeout value for your load balancer to 60 seconds.', [
  ['59', {}, { ...after(59), url: DIRECT }, answered],
  ['61', {}, { ...after(61), url: DIRECT }, { ...balancerGivesUp, params: { seconds: 60 } }],
]);

documented(
  `${ALB}load-balancer-troubleshooting.html#http-504-issues`,
  'The load balancer established a connection to the target but the target did not respond before the idle timeout period elapsed.',
  [
    ['before CloudFront gives up', { ...reading(60), ...idle(20) }, after(25), { ...balancerGivesUp, params: { seconds: 20 } }],
    ['CloudFront waits longer than the load balancer', reading(120), after(70), balancerGivesUp],
  ],
);

documented(
  `${ALB}load-balancer-troubleshooting.html#http-460-issues`,
  'The load balancer received a request from a client, but the client closed the connection with the load balancer before the idle timeout period elapsed.',
  [
    [
      'CloudFront gives up first',
      { ...reading(20), ...idle(120) },
      after(25),
      { outcome: '504 origin-response-timeout', params: { seconds: 20 } },
    ],
    [
      'what the load balancer logs then',
      { ...reading(20), ...idle(120) },
      {},
      { limits: [CONNECT, 'origin-response 20 504 460', 'origin-connect 30 504 -', 'load-balancer-idle 120 504 504'] },
    ],
  ],
);

documented(
  `${ALB}load-balancer-troubleshooting.html#http-504-issues`,
  'The load balancer failed to establish a connection to the target before the connection timeout expired (10 seconds).',
  [['past CloudFront', {}, { url: DIRECT }, { limits: [CONNECT, 'load-balancer-idle 60 504 504'] }]],
);

documented(
  `${CLOUDFRONT}cloudfront-limits.html#limits-websockets`,
  "If CloudFront hasn't detected any bytes sent from the origin to the client within the past 10 minutes, the connection is assumed to be idle and is closed.",
  [
    [
      'a WebSocket',
      {},
      { websocket: true },
      { limits: [CONNECT, 'origin-connect 30 504 -', 'load-balancer-idle 60 504 504', 'origin-websocket-idle 600 - -'] },
    ],
    ['a WebSocket past CloudFront', {}, { websocket: true, url: DIRECT }, { limits: [CONNECT, 'load-balancer-idle 60 504 504'] }],
  ],
);

const inside = (readTimeout: number | null) => ({
  ...from({ custom: null, vpc: { vpcOriginId: 'vo_1', ownerAccountId: null, readTimeout, keepaliveTimeout: null } }),
  vpcOrigins: [
    {
      ...{ id: 'vo_1', arn: 'arn:aws:cloudfront::111122223333:vpcorigin/vo_1', accountId: '111122223333', name: 'inside' },
      ...{ status: 'Deployed', endpointArn: loadBalancerArn(), httpPort: 80, httpsPort: 443, protocolPolicy: 'https-only' },
      ...{ sslProtocols: ['TLSv1.2'], ipAddressType: null },
    },
  ],
  loadBalancers: [loadBalancer({ scheme: 'internal' })],
});

documented(
  'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_VpcOriginConfig.html',
  'Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the origin response timeout. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don’t specify otherwise) is 30 seconds.',
  [
    ['20', inside(20), after(25), edgeGivesUp],
    ['nothing set', inside(null), after(25), answered],
    ['nothing set, an answer too late', inside(null), after(31), edgeGivesUp],
  ],
);

documented(`${CLOUDFRONT}http-504-gateway-timeout.html`, "The origin didn't respond before the request expired.", [
  ['what the viewer is told', behaving({}), after(45), { ...edgeGivesUp, hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http' }],
]);

const kept = (keepAlive: number | null): TargetServer => ({ plain: ['HTTP/1.1'], tls: null, keepAlive });
const OUTLIVES = 'load-balancer-outlasts-target';

documented(
  IDLE,
  'We also recommend that you configure the idle timeout of your application to be larger than the idle timeout configured for the load balancer.',
  [
    ['65 against 60', {}, { server: kept(65) }, { clashes: [] }],
    ['5 against 60', {}, { server: kept(5) }, { clashes: [OUTLIVES] }],
    ['60 against 60', {}, { server: kept(60) }, { clashes: [OUTLIVES] }],
    ['65 against 120', idle(120), { server: kept(65) }, { clashes: [OUTLIVES] }],
    ['nobody said', {}, {}, { clashes: [OUTLIVES] }],
    [
      'TLS to the target',
      grouped({ protocol: 'HTTPS' }),
      { server: { plain: [], tls: { versions: ['TLSv1.2'], http: ['HTTP/1.1'], clientCertificate: false }, keepAlive: 75 } },
      { clashes: [] },
    ],
  ],
);

const keeping = (keepaliveTimeout: number, seconds: number) => ({ ...from({}, { keepaliveTimeout }), ...idle(seconds) });

documented(
  `${ORIGIN}#DownloadDistValuesOriginKeepaliveTimeout`,
  'The keep-alive timeout is how long (in seconds) CloudFront tries to maintain a connection to your custom origin after it gets the last packet of a response.',
  [
    ['75 against 60', keeping(75, 60), { server: kept(300) }, { clashes: ['cloudfront-outlasts-load-balancer'] }],
    ['75 against 120', keeping(75, 120), { server: kept(300) }, { clashes: [] }],
    ['75 against 60, past CloudFront', keeping(75, 60), { server: kept(300), url: DIRECT }, { clashes: [] }],
  ],
);
