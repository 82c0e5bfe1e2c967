import type { RuleCondition } from '@/lib/inventory/listener';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, DIRECT, fixed, from, listening } from '@/lib/testing/given';
import { forwardTo, loadBalancerHost, rule } from '@/lib/testing/sample-parts';
import { zone } from '@/lib/testing/small-account';

type Rewrite = [regex: string, replace: string];

const path = (...values: string[]): RuleCondition => ({ field: 'path-pattern', values, regexValues: [] });
const rewriting = (url: Rewrite | null, host: Rewrite | null = null, conditions: RuleCondition[] = [path('*')]) =>
  listening({
    rules: [
      {
        ...rule(1, [forwardTo('web')], conditions),
        transforms: [
          ...(host === null ? [] : [{ type: 'host-header-rewrite', rewrites: [{ regex: host[0], replace: host[1] }] }]),
          ...(url === null ? [] : [{ type: 'url-rewrite', rewrites: [{ regex: url[0], replace: url[1] }] }]),
        ],
      },
      rule(null, [fixed(299)]),
    ],
  });
const becomes = (what: string, url: Rewrite, target: string, delivered: string): Case => [
  what,
  rewriting(url),
  { url: `https://origin.example.com${target}` },
  { delivered: `GET ${delivered}` },
];
const PAGE = `${ALB}rule-transforms.html`;
const PRODUCT: Rewrite = ['^/dp/([A-Za-z0-9]+)/?$', '/product.php?id=$1'];

documented(
  `${PAGE}#url-rewrite-transforms`,
  'this transform rewrites the request URL https://www.example.com/dp/B09G3HRMW as https://www.example.com/product.php?id=B09G3HRMW.',
  [
    becomes('as AWS shows it', PRODUCT, '/dp/B09G3HRMW', '/product.php?id=B09G3HRMW'),
    becomes('a slash at the end', PRODUCT, '/dp/B09G3HRMW/', '/product.php?id=B09G3HRMW'),
  ],
);

documented(`${PAGE}#url-rewrite-transforms`, 'You can modify the path or the query string of the URL.', [
  becomes('a prefix is taken away', ['^/api/(.*)$', '/$1'], '/api/v1/x', '/v1/x'),
  becomes('a prefix is added', ['^/(.*)$', '/app/$1'], '/x', '/app/x'),
  becomes('the query stays behind the path', ['^/api/(.*)$', '/$1'], '/api/x?a=b', '/x?a=b'),
  becomes('a folder changes', ['^/old/', '/new/'], '/old/a', '/new/a'),
  becomes('the query changes', ['debug=1', 'debug=0'], '/a?debug=1', '/a?debug=0'),
  becomes('two groups change places', ['^/([a-z]+)/([0-9]+)$', '/$2/$1'], '/item/7', '/7/item'),
]);

documented(PAGE, 'If there is no pattern match, the original request is sent to the target.', [
  becomes('another path', PRODUCT, '/other?a=b', '/other?a=b'),
  [
    'another host',
    rewriting(null, ['^mywebsite-(.+).com$', 'internal.dev.$1.myweb.com']),
    { url: DIRECT },
    { headers: { host: 'origin.example.com' } },
  ],
]);

const SITE = 'mywebsite-example.com';

documented(
  `${PAGE}#host-header-rewrite-transforms`,
  'this transform rewrites the host header https://mywebsite-example.com/project-a as https://internal.dev.example.myweb.com/project-a.',
  [
    [
      'as AWS shows it',
      {
        ...rewriting(null, ['^mywebsite-(.+).com$', 'internal.dev.$1.myweb.com']),
        hostedZones: [zone({ [SITE]: loadBalancerHost(), 'origin.example.com': loadBalancerHost() })],
      },
      { url: `https://${SITE}/project-a` },
      { delivered: 'GET /project-a', headers: { host: 'internal.dev.example.myweb.com' } },
    ],
    ['behind CloudFront', rewriting(null, ['^origin', 'inner']), {}, { headers: { host: 'inner.example.com' } }],
  ],
);

documented(PAGE, 'You can add one host header rewrite transform and one URL rewrite transform per rule.', [
  [
    'both',
    rewriting(['^/a$', '/b'], ['^origin', 'inner']),
    { url: `${DIRECT}a` },
    { delivered: 'GET /b', headers: { host: 'inner.example.com' } },
  ],
]);

documented(PAGE, 'Rewriting a request does not change the routing decision made when evaluating the rule conditions.', [
  [
    'a path that no longer meets the condition',
    rewriting(['^/api/', '/v2/'], null, [path('/api/*')]),
    { url: `${DIRECT}api/x` },
    { outcome: '- forwarded', delivered: 'GET /v2/x', decides: ['rule-matched', 'transform-applied'] },
  ],
  [
    'a path that only then would meet it',
    rewriting(['^/v2/', '/api/'], null, [path('/api/*')]),
    { url: `${DIRECT}v2/x` },
    { outcome: '299 listener-fixed-response', without: ['transform-applied'] },
  ],
  [
    'a host that no longer meets the condition',
    rewriting(null, ['^origin', 'inner'], [{ field: 'host-header', values: ['origin.*'], regexValues: [] }]),
    { url: DIRECT },
    { outcome: '- forwarded', headers: { host: 'inner.example.com' } },
  ],
]);

documented(PAGE, 'A rule transform rewrites inbound requests before they are routed to targets.', [
  [
    'the origin’s path is part of what is rewritten',
    { ...from({ originPath: '/app' }), ...rewriting(['^/app/', '/']) },
    { url: 'https://www.example.com/x' },
    { delivered: 'GET /x' },
  ],
]);

documented(
  PAGE,
  'The transform uses a regular expression to match a pattern in the request URL and then replaces it with a replacement string.',
  [
    becomes('case counts', ['^/API/', '/x/'], '/api/a', '/api/a'),
    becomes('a dot is any character', ['^/a.c$', '/x'], '/abc', '/x'),
    becomes('an escaped dot is a dot', ['^/a\\.c$', '/x'], '/abc', '/abc'),
  ],
);
