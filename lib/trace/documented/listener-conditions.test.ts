import type { RuleCondition } from '@/lib/inventory/listener';
import { type Case, documented, type Expected } from '@/lib/testing/documented';
import { ALB, asking, behaving, DIRECT, dualStack, ELB_API } from '@/lib/testing/given';
import { cloudFrontPrefixList, network } from '@/lib/testing/sample-network';
import type { RequestWish } from '@/lib/testing/trace-of';

const on = { outcome: '201 listener-fixed-response' };
const past = { outcome: '299 listener-fixed-response' };
const direct: RequestWish = { url: DIRECT };
const TYPES = `${ALB}rule-condition-types.html`;

const header = (name: string, ...values: string[]): RuleCondition => ({ field: 'http-header', name, values, regexValues: [] });
const bearing = (what: string, condition: RuleCondition, headers: Record<string, string>, then: Case[3]): Case => [
  what,
  asking(condition),
  { ...direct, headers },
  then,
];

documented(`${TYPES}#http-header-conditions`, 'The header name and the match evaluation are not case-sensitive.', [
  bearing('name', header('X-ENVIRONMENT', 'test'), { 'x-environment': 'test' }, on),
  bearing('value', header('X-Environment', 'TEST'), { 'x-environment': 'test' }, on),
  bearing('value in capitals', header('X-Environment', 'test'), { 'x-environment': 'TEST' }, on),
]);

documented(
  `${TYPES}#http-header-conditions`,
  'The following wildcard characters are supported in the comparison strings: * (matches 0 or more characters) and ? (matches exactly 1 character).',
  [
    bearing('in the middle', header('User-Agent', '*Chrome*'), { 'user-agent': 'Mozilla/5.0 Chrome/130.0' }, on),
    bearing('another browser', header('User-Agent', '*Chrome*'), { 'user-agent': 'Mozilla/5.0 Firefox/130.0' }, past),
    bearing('the whole value without', header('User-Agent', 'Chrome'), { 'user-agent': 'Mozilla/5.0 Chrome/130.0' }, past),
    bearing('one character', header('X-Tier', 'tier-?'), { 'x-tier': 'tier-1' }, on),
    bearing('one too many', header('X-Tier', 'tier-?'), { 'x-tier': 'tier-10' }, past),
    bearing('nothing', header('X-Tier', 'tier*'), { 'x-tier': 'tier' }, on),
  ],
);

documented(
  `${TYPES}#http-header-conditions`,
  'The following condition is satisfied by requests with a User-Agent header that matches one of the specified strings.',
  [
    bearing('the second', header('User-Agent', '*Chrome*', '*Safari*'), { 'user-agent': 'Safari/605' }, on),
    bearing('neither', header('User-Agent', '*Chrome*', '*Safari*'), { 'user-agent': 'curl/8.0' }, past),
    bearing('none is sent', header('X-Environment', '*'), {}, past),
  ],
);

documented(`${TYPES}#rule-condition-types`, 'To require that all of the strings are a match, create one condition per match evaluation.', [
  ['both', asking(header('Accept', '*html*'), header('Accept', '*xml*')), { ...direct, headers: { accept: 'text/html, text/xml' } }, on],
  ['one of them', asking(header('Accept', '*html*'), header('Accept', '*xml*')), { ...direct, headers: { accept: 'text/html' } }, past],
]);

documented(
  `${ELB_API}API_HttpHeaderConditionConfig.html`,
  'If the same header appears multiple times in the request, we search them in order until a match is found.',
  [
    bearing('the second', header('X-Tag', 'blue'), { 'X-Tag': 'green', 'x-tag': 'blue' }, on),
    bearing('none', header('X-Tag', 'red'), { 'X-Tag': 'green', 'x-tag': 'blue' }, past),
  ],
);

const headerRegex = (expression: string): RuleCondition => ({
  field: 'http-header',
  name: 'X-Build',
  values: [],
  regexValues: [expression],
});

documented(`${TYPES}#http-header-conditions`, '"HttpHeaderName": "User-Agent", "RegexValues": [".+"]', [
  bearing('anything', headerRegex('.+'), { 'x-build': '7' }, on),
  bearing('digits', headerRegex('^[0-9]+$'), { 'x-build': '7' }, on),
  bearing('no digits', headerRegex('^[0-9]+$'), { 'x-build': 'beta' }, past),
]);

documented(
  `${TYPES}#http-header-conditions`,
  'You can use HTTP header conditions to configure rules that route requests based on the HTTP headers for the request.',
  [
    [
      'as the load balancer receives it: CloudFront’s own',
      { ...asking(header('User-Agent', 'amazon cloudfront')), ...behaving({ originRequestPolicyId: null }) },
      { headers: { 'user-agent': 'Browser' } },
      on,
    ],
    [
      'as the load balancer receives it: the viewer’s',
      asking(header('User-Agent', 'browser')),
      { headers: { 'user-agent': 'Browser' } },
      on,
    ],
    [
      'one that CloudFront does not send on',
      { ...asking(header('X-Environment', '*')), ...behaving({ originRequestPolicyId: null }) },
      { headers: { 'x-environment': 'test' } },
      past,
    ],
  ],
);

const method = (...values: string[]): RuleCondition => ({ field: 'http-request-method', values });
const METHOD = `${TYPES}#http-request-method-conditions`;

documented(
  METHOD,
  'The match evaluation is case-sensitive. Wildcard characters are not supported; therefore, the method name must be an exact match.',
  [
    ['GET', asking(method('GET')), direct, on],
    ['lower case', asking(method('get')), direct, past],
    ['a wildcard', asking(method('*')), direct, past],
    ['part of it', asking(method('PO*')), { ...direct, method: 'POST' }, past],
    ['HEAD is not GET', asking(method('GET')), { ...direct, method: 'HEAD' }, past],
    ['one of two', asking(method('GET', 'HEAD')), { ...direct, method: 'HEAD' }, on],
    ['OPTIONS', asking(method('OPTIONS')), { ...direct, method: 'OPTIONS' }, on],
  ],
);

const query = (...values: { key?: string; value: string }[]): RuleCondition => ({
  field: 'query-string',
  values: values.map(({ key = null, value }) => ({ key, value })),
});
const queried = (text: string, condition: RuleCondition, then: Case[3]): Case => [
  text,
  asking(condition),
  { url: `${DIRECT}?${text}` },
  then,
];
const QUERY = `${TYPES}#query-string-conditions`;
const example = query({ key: 'version', value: 'v1' }, { value: '*example*' });

documented(
  QUERY,
  'satisfied by requests with a query string that includes either a key/value pair of "version=v1" or any key set to "example".',
  [
    queried('version=v1', example, on),
    queried('any=example', example, on),
    queried('a=b&version=v1&c=d', example, on),
    queried('version=v2', example, past),
    queried('release=v1', example, past),
    queried('example=1', example, past),
    queried('version=v10', example, past),
    ['no query', asking(example), direct, past],
  ],
);

documented(QUERY, 'The match evaluation is not case-sensitive.', [
  queried('VERSION=v1', query({ key: 'version', value: 'v1' }), on),
  queried('version=v1', query({ key: 'Version', value: 'V1' }), on),
]);

documented(
  QUERY,
  'The following wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1 character).',
  [
    queried('version=', query({ key: 'version', value: '*' }), on),
    queried('version=v1', query({ key: 'version', value: 'v?' }), on),
    queried('version=v', query({ key: 'version', value: 'v?' }), past),
    queried('ver2=v1', query({ key: 'ver*', value: 'v1' }), on),
  ],
);

documented(
  `${ELB_API}API_QueryStringConditionConfig.html`,
  "To search for a literal '*' or '?' character in a query string, you must escape these characters in Values using a '\\' character.",
  [
    queried('q=a*b', query({ key: 'q', value: 'a\\*b' }), on),
    queried('q=axb', query({ key: 'q', value: 'a\\*b' }), past),
    queried('q=why?', query({ key: 'q', value: 'why\\?' }), on),
    queried('q=whys', query({ key: 'q', value: 'why\\?' }), past),
  ],
);

documented(
  `${ELB_API}API_QueryStringConditionConfig.html`,
  'If you specify multiple key/value pairs or values, the condition is satisfied if one of them is found in the query string.',
  [
    queried('b=2', query({ key: 'a', value: '1' }, { key: 'b', value: '2' }), on),
    queried('c=3', query({ key: 'a', value: '1' }, { key: 'b', value: '2' }), past),
    queried('a=0&a=1', query({ key: 'a', value: '1' }), on),
  ],
);

documented(
  `${TYPES}#rule-condition-types`,
  'Each rule can also include zero or more of each of the following conditions: http-header and query-string.',
  [
    [
      'two conditions, both met',
      asking(query({ key: 'a', value: '1' }), query({ key: 'b', value: '2' })),
      { url: `${DIRECT}?a=1&b=2` },
      on,
    ],
    ['two conditions, one met', asking(query({ key: 'a', value: '1' }), query({ key: 'b', value: '2' })), { url: `${DIRECT}?a=1` }, past],
  ],
);

const source = (...values: string[]): RuleCondition => ({ field: 'source-ip', values });
const coming = (sourceIp: string, condition: RuleCondition, then: Case[3]): Case => [
  sourceIp,
  asking(condition),
  { ...direct, sourceIp },
  then,
];
const SOURCE = `${TYPES}#source-ip-conditions`;
const two = source('192.0.2.0/24', '198.51.100.10/32');

documented(SOURCE, 'satisfied by requests with a source IP address in one of the specified CIDR blocks.', [
  coming('192.0.2.77', two, on),
  coming('198.51.100.10', two, on),
  coming('198.51.100.11', two, past),
  ['nobody said from where', asking(two), direct, { outcome: '299 listener-fixed-response?', dependsOn: ['source-ip'] }],
]);

const six = (address: string, then: Expected): Case => [
  address,
  dualStack(asking(source('2001:db8::/32'))),
  { ...direct, sourceIp: address },
  then,
];

documented(SOURCE, 'You can use both IPv4 and IPv6 addresses.', [
  six('2001:db8::7', on),
  six('2001:db9::7', past),
  six('192.0.2.77', past),
]);

documented(SOURCE, 'This condition is not satisfied by the addresses in the X-Forwarded-For header.', [
  ['in the header only', asking(two), { ...direct, sourceIp: '203.0.113.9', headers: { 'x-forwarded-for': '192.0.2.77' } }, past],
]);

const known = { ...network(), prefixLists: [cloudFrontPrefixList()] };

documented(SOURCE, 'If a client is behind a proxy, this is the IP address of the proxy, not the IP address of the client.', [
  ['the viewer of CloudFront', { ...asking(two), ...known }, { sourceIp: '192.0.2.77' }, past],
  ['CloudFront itself', { ...asking(source('13.124.0.0/16')), ...known }, { sourceIp: '192.0.2.77' }, on],
]);
