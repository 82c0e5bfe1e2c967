import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HOST_SYNTAX, matchesWildcards, PATH_SYNTAX, VALUE_SYNTAX } from '@/lib/facts/match/wildcards';
import { certificateCovers } from '@/lib/trace/match/patterns';

import { externalRedactor } from './external-redactor';
import { LEFT_OUT, type LeftOut, type Redactor } from './redactor';

type Field = 'host' | 'path' | 'query';

/** All texts of one share. */
function redacted(field: Field, texts: readonly string[]): (string | null)[] {
  const redactor = externalRedactor({ gaps: [], readAt: 0, note: () => undefined });
  const of = (text: string): string | LeftOut => (redactor satisfies Redactor)[field](text);
  for (const text of texts) of(text);
  redactor.settle();
  return texts.map(of).map((text) => (text === LEFT_OUT ? null : text));
}

const label = fc.constantFrom('shop', 'shops', 'sho', 'www', 'api', 'apix', 'v1', 'v2', 'com', 'jp', 'a', 'ab');
const wild = fc.constantFrom('*', 'sho*', '*op', '*ho*', 'v?', '?', '??', '?*', '???', 'api*', 'a*b', '*a');
const end = fc.constantFrom('com', 'co.jp', 'eu-west-1.elb.amazonaws.com', 'cloudfront.net', 's3.amazonaws.com', '*');
const host = fc.tuple(
  fc.array(label, { minLength: 1, maxLength: 3 }),
  fc.constantFrom('com', 'co.jp', 'eu-west-1.elb.amazonaws.com', 'net'),
);
const hosts = fc.array(
  host.map(([labels, last]) => [...labels, last].join('.')),
  { minLength: 1, maxLength: 8 },
);
const hostPatterns = fc.array(
  fc.tuple(fc.array(fc.oneof(label, wild), { minLength: 1, maxLength: 3 }), end).map(([labels, last]) => [...labels, last].join('.')),
  { minLength: 1, maxLength: 6 },
);
const segments = (one: fc.Arbitrary<string>) => fc.array(one, { maxLength: 3 }).map((parts) => `/${parts.join('/')}`);
const file = fc.tuple(label, fc.constantFrom('', '.jpg', '.html', '.shop')).map((parts) => parts.join(''));
const paths = fc.array(segments(file), { minLength: 1, maxLength: 8 });
const pathPatterns = fc.array(segments(fc.oneof(file, wild, fc.constantFrom('*.jpg', '*.*', 'shop.*'))), { minLength: 1, maxLength: 6 });
const values = fc.array(fc.oneof(label, fc.constantFrom('shop.com', 'SHOP', 'a/b')), { minLength: 1, maxLength: 8 });
const valuePatterns = fc.array(fc.oneof(label, wild, fc.constantFrom('*.com', 'SHO*')), { minLength: 1, maxLength: 6 });

describe('pseudonyms of names and paths', () => {
  it.each([
    ['host', hosts, hostPatterns, HOST_SYNTAX],
    ['path', paths, pathPatterns, PATH_SYNTAX],
    ['query', values, valuePatterns, VALUE_SYNTAX],
  ] as const)(
    'a %s meets the patterns that it met, and no other; a pattern of which that cannot be said is left out',
    (field, texts, patterns, syntax) => {
      fc.assert(
        fc.property(texts, patterns, (some, asked) => {
          const made = redacted(field, [...some, ...asked]);
          for (const [at, pattern] of asked.entries()) {
            const pseudonym = made[some.length + at];
            if (pseudonym === null || pseudonym === undefined) continue;
            for (const [place, text] of some.entries()) {
              const own = made[place] ?? '';
              expect([pattern, text, pseudonym, own, matchesWildcards(pseudonym, own, syntax)]).toEqual([
                pattern,
                text,
                pseudonym,
                own,
                matchesWildcards(pattern, text, syntax),
              ]);
            }
            // A pattern that another one covers whole is covered still.
            for (const [other, pattern2] of asked.entries()) {
              const pseudonym2 = made[some.length + other];
              if (pseudonym2 === null || pseudonym2 === undefined || /\?/.test(pattern2)) continue;
              const [inner, innerMade] = [pattern2, pseudonym2].map((one) => one.replaceAll('*', '\u0001'));
              expect([pattern, pattern2, pseudonym, pseudonym2, matchesWildcards(pseudonym, innerMade!, syntax)]).toEqual([
                pattern,
                pattern2,
                pseudonym,
                pseudonym2,
                matchesWildcards(pattern, inner!, syntax),
              ]);
            }
          }
        }),
        { numRuns: 400 },
      );
    },
  );

  it('different names have different pseudonyms, suffixes and certificates hold', () => {
    fc.assert(
      fc.property(hosts, hosts, (some, others) => {
        const all = [...new Set([...some, ...others])];
        const certificates = all.map((name) => name.replace(/^[^.]+/, '*'));
        const made = redacted('host', [...all, ...certificates]).map(String);
        const [names, covers] = [made.slice(0, all.length), made.slice(all.length)];
        expect(new Set(names).size).toBe(all.length);
        for (const [at, name] of all.entries()) {
          for (const [other, zone] of all.entries()) {
            expect([name, zone, names[at]!.endsWith(`.${names[other]!}`)]).toEqual([name, zone, name.endsWith(`.${zone}`)]);
            if (covers[other] !== 'null')
              expect(certificateCovers(covers[other]!, names[at]!)).toBe(certificateCovers(certificates[other]!, name));
          }
        }
      }),
    );
  });

  it.each([
    ['host', 'www.shop.com', 'www.x1x.example'],
    ['host', 'WWW.Shop.com', 'www.x1x.example'],
    ['host', '*.shop.co.jp', '*.x1x.x2x.x3x'],
    ['host', 'd111111abcdef8.cloudfront.net', 'd0000000000001.cloudfront.net'],
    ['host', 'dualstack.web-1.eu-west-1.elb.amazonaws.com', 'dualstack.x1x.eu-west-1.elb.amazonaws.com'],
    ['host', 'www.shop.com.', 'www.x1x.example.'],
    ['host', 'web.eu-west-1.elb.amazonaws.com.', 'web.eu-west-1.elb.amazonaws.com.'],
    ['host', 'my.bucket.s3-website-eu-west-1.amazonaws.com', 'x1x.x2x.s3-website-eu-west-1.amazonaws.com'],
    ['host', 'ec2-93-184-216-34.compute-1.amazonaws.com', 'ec2-192-0-2-0.compute-1.amazonaws.com'],
    ['host', '{{Tenant}}.shop.com', '{{name-1}}.x1x.example'],
    ['host', 'x{{Tenant}}.shop.com', null],
    ['host', 'www.#{host}', 'www.#{host}'],
    ['host', 'a#{host}', null],
    ['host', 'https://login.shop.com:8443/realms/acme', 'https://login.x1x.example:8443/x2x/x3x'],
    ['host', '*.com', null],
    ['host', 'web*.elb.amazonaws.com', 'web*.elb.amazonaws.com'],
    ['path', '/api/v2/acme/*', '/api/v2/x1x/*'],
    ['path', '*.jpg', '*.jpg'],
    ['path', '/acme*', '/x1x*'],
    ['path', '/????', null],
    ['path', '/?', '/?'],
    ['path', '/#{path}', '/#{path}'],
    ['path', '/x#{path}', null],
    ['path', '/a%2Fb', null],
    ['query', 'tenant=ACME&#{query}', 'x1x=x2x&#{query}'],
    ['query', 'a\\*b', null],
  ] as const)('%s %s is %s', (field, text, pseudonym) => {
    expect(redacted(field, [text])).toEqual([pseudonym]);
  });
});
