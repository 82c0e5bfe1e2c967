import { type Case, documented } from '@/lib/testing/documented';
import { CLOUDFRONT, edge, from } from '@/lib/testing/given';
import { behavior, origin } from '@/lib/testing/sample-parts';

const WWW = 'https://www.example.com';
const PATTERN = `${CLOUDFRONT}DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern`;

/** Behaviors in this order, each with an origin of its own whose path is its number; the default one leads to `/default`. */
const listed = (...patterns: string[]) =>
  edge({
    origins: [
      origin({ originPath: '/default' }),
      ...patterns.map((_, at) => origin({ id: String(at + 1), originPath: `/${String(at + 1)}` })),
    ],
    cacheBehaviors: patterns.map((pathPattern, at) => behavior({ pathPattern, targetOriginId: String(at + 1) })),
  });
const taken = (what: string, patterns: readonly string[], target: string, by: number | 'default'): Case => [
  what,
  listed(...patterns),
  { url: `${WWW}${target}` },
  { delivered: `GET /${String(by)}${target}` },
];

const IMAGES = ['images/*.jpg', 'images/*', '*.gif'];

documented(PATTERN, 'The first match determines which cache behavior is applied to that request.', [
  taken('the first of the list', IMAGES, '/images/sample.jpg', 1),
  taken('the second, although the third matches too', IMAGES, '/images/sample.gif', 2),
  taken('the third', IMAGES, '/sample.gif', 3),
  taken('a narrow pattern behind a wide one', ['/api/*', '/api/v2/*'], '/api/v2/x', 1),
  taken('a narrow pattern before a wide one', ['/api/v2/*', '/api/*'], '/api/v2/x', 1),
]);

documented(
  PATTERN,
  'If the request for an object does not match the path pattern for any of the other cache behaviors, CloudFront applies the behavior that you specify in the default cache behavior.',
  [taken('none of them', IMAGES, '/index.html', 'default')],
);

documented(
  PATTERN,
  'Users are able to access the objects without using a signed URL because CloudFront processes the cache behavior associated with the first match.',
  [
    [
      'open before signed',
      edge({ cacheBehaviors: [behavior({ pathPattern: '*.pdf' }), behavior({ pathPattern: '/paid/*', trustedKeyGroups: ['kg'] })] }),
      { url: `${WWW}/paid/a.pdf` },
      { outcome: '- forwarded' },
    ],
    [
      'signed before open',
      edge({ cacheBehaviors: [behavior({ pathPattern: '/paid/*', trustedKeyGroups: ['kg'] }), behavior({ pathPattern: '*.pdf' })] }),
      { url: `${WWW}/paid/a.pdf` },
      { outcome: '403 signature-missing' },
    ],
  ],
);

documented(PATTERN, "If you don't specify the / at the beginning of the path, this character is automatically implied", [
  taken('with the slash', ['/images/*'], '/images/a', 1),
  taken('without the slash', ['images/*'], '/images/a', 1),
  taken('without the slash, deeper', ['images/*'], '/old/images/a', 'default'),
  taken('a wildcard without the slash', ['*product.jpg'], '/shop/product.jpg', 1),
  taken('a wildcard with the slash', ['/*product.jpg'], '/shop/product.jpg', 1),
]);

documented(PATTERN, "Path patterns are case-sensitive, so the path pattern *.jpg doesn't apply to the file LOGO.JPG", [
  taken('the ending', ['*.jpg'], '/LOGO.JPG', 'default'),
  taken('the folder', ['/Images/*'], '/images/a.jpg', 'default'),
  taken('the same case', ['/Images/*'], '/Images/a.jpg', 1),
]);

documented(PATTERN, '* matches 0 or more characters.', [
  taken('nothing', ['/api/*'], '/api/', 1),
  taken('the slash before it is no part of it', ['/api/*'], '/api', 'default'),
  taken('folders too', ['images/*.jpg'], '/images/product1/a.jpg', 1),
  taken('at the end of a word', ['/api*'], '/apis', 1),
  taken('in the middle', ['/a*z'], '/abc/xyz', 1),
  taken('several', ['/*/x/*'], '/a/b/x/c', 1),
  taken('file names that begin with a', ['a*.jpg'], '/apple.jpg', 1),
  taken('file paths that begin with a', ['a*.jpg'], '/abra/cadabra/magic.jpg', 1),
  taken('every path', ['*'], '/', 1),
]);

documented(PATTERN, '? matches exactly 1 character.', [
  taken('two of them', ['a??.jpg'], '/ant.jpg', 1),
  taken('one too few', ['a??.jpg'], '/an.jpg', 'default'),
  taken('one too many', ['a??.jpg'], '/ants.jpg', 'default'),
  taken('an ending with one more', ['*.doc?'], '/letter.docx', 1),
  taken('an ending without it', ['*.doc?'], '/letter.doc', 'default'),
  taken('an ending with or without', ['*.doc*'], '/letter.doc', 1),
]);

documented(PATTERN, 'CloudFront does not consider query strings or cookies when evaluating the path pattern.', [
  taken('an ending of the query', ['*.jpg'], '/a?file=x.jpg', 'default'),
  taken('a pattern of the whole path', ['/a'], '/a?b=c', 1),
]);

documented(PATTERN, '_ - . * $ / ~ " \' @ : +', [
  taken('characters that stand for themselves', ["/a_-.$~'@:+"], "/a_-.$~'@:+", 1),
  taken('a dot is no wildcard', ['/a.b'], '/axb', 'default'),
  taken('a plus is no wildcard', ['/a+'], '/aa', 'default'),
]);

const NORMAL = `${CLOUDFRONT}DownloadDistValuesCacheBehavior.html#path-normalization`;
const AB = ['/a/b*', '/a*'];

documented(NORMAL, 'A viewer sending the /a/b?c=1 path will match the /a/b* cache behavior.', [taken('as it stands', AB, '/a/b?c=1', 1)]);

documented(NORMAL, 'Some characters are normalized and removed from the path, such as multiple slashes (//) or periods (..).', [
  taken('two slashes', ['/api/*'], '/api//x', 1),
  taken('two slashes before it', ['/api/*'], '//api/x', 1),
  taken('a pattern that begins with the folder', ['/a/*'], '/a//b', 1),
]);

documented(NORMAL, 'After the cache behavior is matched, CloudFront sends the raw URI path to the origin.', [
  taken('slashes stay', ['/api/*'], '/api///x//y', 1),
  taken('escapes stay', ['/~me/*'], '/%7Eme/x', 1),
  taken('escapes in lower case stay', ['/a/*'], '/a/%c3%a4', 1),
  taken('dots in the name of a file stay', ['/a/*'], '/a/b..c', 1),
]);

const ROOT = `${CLOUDFRONT}DefaultRootObject.html#DefaultRootObjectHow`;
const rooted = (defaultRootObject: string, originPath = '') => from({ originPath }, {}, { defaultRootObject });

documented(ROOT, 'an end-user request that calls the root of your distribution returns the default root object.', [
  ['the root', rooted('index.html'), {}, { delivered: 'GET /index.html' }],
  ['the root with a query', rooted('index.html'), { url: `${WWW}/?a=b` }, { delivered: 'GET /index.html?a=b' }],
  ['another file', rooted('index.html'), { url: `${WWW}/image.jpg` }, { delivered: 'GET /image.jpg' }],
  ['no root object', rooted(''), {}, { delivered: 'GET /' }],
]);

documented(
  ROOT,
  'If you define a default root object, an end-user request for a subdirectory of your distribution does not return the default root object.',
  [['a folder', rooted('index.html'), { url: `${WWW}/install/` }, { delivered: 'GET /install/' }]],
);

documented(ROOT, 'CloudFront does not determine whether a URL with multiple trailing slashes … is equivalent to', [
  ['slashes only', rooted('index.html'), { url: `${WWW}///` }, { delivered: 'GET ///' }],
]);

documented(ROOT, 'the default root object applies to all methods.', [
  ['POST', rooted('index.php'), { method: 'POST' }, { delivered: 'POST /index.php' }],
  ['HEAD', rooted('index.php'), { method: 'HEAD' }, { delivered: 'HEAD /index.php' }],
]);

documented(
  `${CLOUDFRONT}DefaultRootObject.html#DefaultRootObjectHowToDefine`,
  'If you set a path to the default root object, viewer requests to the root URL of the distribution will return the specified file from that path.',
  [['a path', rooted('exampleFolderName/index.html'), {}, { delivered: 'GET /exampleFolderName/index.html' }]],
);

documented(
  `${CLOUDFRONT}DownloadDistValuesOrigin.html#DownloadDistValuesOriginPath`,
  'CloudFront appends the directory path to the value of Origin domain',
  [
    ['a file', rooted('', '/production'), { url: `${WWW}/index.html` }, { delivered: 'GET /production/index.html' }],
    ['a file in a folder', rooted('', '/production'), { url: `${WWW}/acme/index.html` }, { delivered: 'GET /production/acme/index.html' }],
    ['the root object', rooted('index.html', '/production'), {}, { delivered: 'GET /production/index.html' }],
    ['several folders', rooted('', '/production/images'), { url: `${WWW}/a` }, { delivered: 'GET /production/images/a' }],
    [
      'the behavior is chosen without it',
      edge({
        origins: [origin({ originPath: '/v1' }), origin({ id: 'other' })],
        cacheBehaviors: [behavior({ pathPattern: '/v1/*', targetOriginId: 'other' })],
      }),
      { url: `${WWW}/a` },
      { delivered: 'GET /v1/a' },
    ],
  ],
);

const locked = edge({ cacheBehaviors: [behavior({ pathPattern: '/a/b*', trustedKeyGroups: ['kg'] }), behavior({ pathPattern: '/a*' })] });

documented(NORMAL, 'A viewer sending the /a/b/..?c=1 path will match the /a* cache behavior.', [
  ['with dot segments', locked, { url: `${WWW}/a/b/..?c=1` }, { outcome: '- forwarded' }],
]);

documented(PATTERN, '&, passed and returned as &amp;', [taken('an ampersand, as it is read', ['/a&b'], '/a&b', 1)]);
