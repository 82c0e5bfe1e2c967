import type { RuleCondition } from '@/lib/inventory/listener';
import { type Case, documented } from '@/lib/testing/documented';
import { acting, ALB, ALL_VIEWER, asking, behaving, DIRECT, fixed, from, grouped, listening, ruled } from '@/lib/testing/given';
import { certificate, forwardTo, loadBalancerHost, rule } from '@/lib/testing/sample-parts';
import { zone } from '@/lib/testing/small-account';

import { conditionText } from '../stages/conditions';

const on = { outcome: '201 listener-fixed-response' };
const past = { outcome: '299 listener-fixed-response' };
const host = (...values: string[]): RuleCondition => ({ field: 'host-header', values, regexValues: [] });
const path = (...values: string[]): RuleCondition => ({ field: 'path-pattern', values, regexValues: [] });
const method = (...values: string[]): RuleCondition => ({ field: 'http-request-method', values });
const status = (code: number) => ({ outcome: `${String(code)} listener-fixed-response` });
const RULES = `${ALB}listener-rules.html`;

documented(RULES, 'Rules are evaluated in priority order, from the lowest value to the highest value.', [
  ['the lower number', ruled(rule(1, [fixed(201)], [path('*')]), rule(2, [fixed(202)], [path('*')])), {}, status(201)],
  ['the lower number, listed last', ruled(rule(20, [fixed(202)], [path('*')]), rule(3, [fixed(201)], [path('*')])), {}, status(201)],
  ['numbers, not texts', ruled(rule(100, [fixed(202)], [path('*')]), rule(20, [fixed(201)], [path('*')])), {}, status(201)],
  ['the first that matches', ruled(rule(1, [fixed(202)], [path('/x')]), rule(2, [fixed(201)], [path('*')])), {}, status(201)],
  [
    'a wide rule before a narrow one',
    ruled(rule(1, [fixed(201)], [path('/api/*')]), rule(2, [fixed(202)], [path('/api/v1/*')])),
    { url: `${DIRECT}api/v1/x` },
    status(201),
  ],
]);

documented(RULES, 'The default rule is evaluated last.', [
  ['listed first', listening({ rules: [rule(null, [fixed(299)]), rule(50_000, [fixed(201)], [path('*')])] }), {}, on],
]);

documented(RULES, 'If none of the conditions for any other rules are met, then the action for the default rule is performed.', [
  ['nothing matches', asking(path('/x')), {}, past],
  ['there is no other rule', ruled(), {}, past],
]);

documented(
  `${ALB}rule-condition-types.html`,
  'If a request matches the conditions for a rule, the request is handled as specified by the rule’s actions.',
  [
    ['both of two', asking(path('/a'), method('GET')), { url: `${DIRECT}a` }, on],
    ['one of two', asking(path('/a'), method('POST')), { url: `${DIRECT}a` }, past],
    ['the other of two', asking(path('/b'), method('GET')), { url: `${DIRECT}a` }, past],
    ['two of three', asking(path('/a'), method('GET'), host('other.example.com')), { url: `${DIRECT}a` }, past],
  ],
);

documented(`${ALB}rule-condition-types.html`, 'The condition is satisfied if one of the strings matches the value of the HTTP header.', [
  ['the second of two paths', asking(path('/b', '/a')), { url: `${DIRECT}a` }, on],
  ['the third of three methods', asking(method('PUT', 'POST', 'GET')), {}, on],
  ['none of them', asking(path('/b', '/c')), { url: `${DIRECT}a` }, past],
]);

/** Asked of the load balancer itself, by a name that leads to it. */
const called = (name: string, condition: RuleCondition, then: Case[3]): Case => [
  `${name}, ${conditionText(condition)}`,
  { ...asking(condition), hostedZones: [zone({ [name]: loadBalancerHost(), 'origin.example.com': loadBalancerHost() })] },
  { url: `https://${name}/` },
  then,
];
const HOST = `${ALB}rule-condition-types.html#host-conditions`;

documented(HOST, "The rule *.example.com matches test.example.com but doesn't match example.com.", [
  called('test.example.com', host('*.example.com'), on),
  called('example.com', host('*.example.com'), past),
  called('a.test.example.com', host('*.example.com'), on),
]);

documented(HOST, 'A hostname is not case-sensitive', [
  called('test.example.com', host('TEST.Example.COM'), on),
  called('shop.example.com', host('SHOP.*'), on),
]);

documented(HOST, '* (matches 0 or more characters); ? (matches exactly 1 character)', [
  called('api1.example.com', host('api?.example.com'), on),
  called('api.example.com', host('api?.example.com'), past),
  called('api12.example.com', host('api?.example.com'), past),
  called('api.example.com', host('api*.example.com'), on),
  called('my-api.example.com', host('*api.example.com'), on),
]);

const hostRegex = (expression: string): RuleCondition => ({ field: 'host-header', values: [], regexValues: [expression] });

documented(
  `${ALB}rule-condition-types.html#rule-condition-types`,
  'With the host-header, http-header, and path-pattern conditions, you can use either value matching or regular expression (regex) matching.',
  [
    called('test.example.com', hostRegex('^(.*)\\.example\\.com$'), on),
    called('test.example.net', hostRegex('^(.*)\\.example\\.com$'), past),
    ['a path', asking({ field: 'path-pattern', values: [], regexValues: ['^\\/api\\/(.*)$'] }), { url: `${DIRECT}api/x` }, on],
    ['another path', asking({ field: 'path-pattern', values: [], regexValues: ['^\\/api\\/(.*)$'] }), { url: `${DIRECT}v1/x` }, past],
    ['one of two', asking({ field: 'path-pattern', values: [], regexValues: ['^/a$', '^/b$'] }), { url: `${DIRECT}b` }, on],
    ['digits', asking({ field: 'path-pattern', values: [], regexValues: ['^/v[0-9]+/.*$'] }), { url: `${DIRECT}v12/x` }, on],
  ],
);

const forwarded = { ...behaving({ originRequestPolicyId: ALL_VIEWER }), certificates: [certificate('origin', ['*.example.com'])] };

documented(HOST, 'route requests based on the host name in the host header (also known as host-based routing).', [
  ['through CloudFront: the origin’s name', asking(host('origin.example.com')), {}, on],
  ['through CloudFront: not the viewer’s', asking(host('www.example.com')), {}, past],
  ['the viewer’s, where it is forwarded', { ...asking(host('www.example.com')), ...forwarded }, {}, on],
  ['the origin’s, where the viewer’s is forwarded', { ...asking(host('origin.example.com')), ...forwarded }, {}, past],
]);

const PATH = `${ALB}rule-condition-types.html#path-conditions`;
const at = (target: string, pattern: string, then: Case[3]): Case => [
  `${pattern} at ${target}`,
  asking(path(pattern)),
  { url: `https://origin.example.com${target}` },
  then,
];

documented(PATH, 'Example HTTP path patterns: /img/*; /img/*/pics', [
  at('/img/picture.jpg', '/img/*', on),
  at('/img/', '/img/*', on),
  at('/img', '/img/*', past),
  at('/img/a/pics', '/img/*/pics', on),
  at('/img/a/b/pics', '/img/*/pics', on),
  at('/img/pics', '/img/*/pics', past),
  at('/old/img/a', '/img/*', past),
]);

documented(PATH, 'A path pattern is case-sensitive', [at('/IMG/a', '/img/*', past), at('/IMG/a', '/IMG/*', on)]);

documented(PATH, '? (matches exactly 1 character)', [at('/v1', '/v?', on), at('/v', '/v?', past), at('/v12', '/v?', past)]);

documented(PATH, 'The path pattern is applied only to the path of the URL, not to its query parameters.', [
  at('/a?x=/img/', '/img/*', past),
  at('/a?b=c', '/a', on),
]);

documented(PATH, '_ - . $ / ~ " \' @ : +', [at('/a.b', '/a.b', on), at('/axb', '/a.b', past), at('/a+b@c:d', '/a+b@c:d', on)]);

documented(PATH, 'Example gRPC path patterns: /package; /package.service; /package.service/method', [
  [
    'a method',
    {
      ...listening({ rules: [rule(1, [forwardTo('web')], [path('/package.service/method')]), rule(null, [fixed(299)])] }),
      ...grouped({ protocolVersion: 'GRPC' }),
    },
    { url: `${DIRECT}package.service/method`, grpc: true },
    { outcome: '- forwarded' },
  ],
]);

documented(PATH, 'the rule forwards a request for /img/picture.jpg to the specified target group as a request for /img/picture.jpg.', [
  [
    'the path stays',
    listening({ rules: [rule(1, [forwardTo('web')], [path('/img/*')]), rule(null, [fixed(299)])] }),
    { url: `${DIRECT}img/picture.jpg?a=b` },
    { delivered: 'GET /img/picture.jpg?a=b' },
  ],
  ['the default rule too', acting(forwardTo('web')), { url: `${DIRECT}x//y` }, { delivered: 'GET /x//y' }],
  [
    'the origin’s path is part of it',
    { ...from({ originPath: '/app' }), ...asking(path('/app/*')) },
    { url: 'https://www.example.com/x' },
    on,
  ],
]);
