import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { curlRequest, faultOf } from '@/lib/testing/curl-request';

import { isCurl, parseCurl } from './parse-curl';

const WWW = 'https://www.example.com/';
const FORM = 'Content-Type: application/x-www-form-urlencoded';

describe('around the command', () => {
  it.each([
    '  curl https://www.example.com/  ',
    '$ curl https://www.example.com/',
    '# curl https://www.example.com/',
    'curl.exe https://www.example.com/',
    '/usr/bin/curl https://www.example.com/',
    'C:\\Windows\\System32\\curl.exe https://www.example.com/',
    'sudo curl https://www.example.com/',
    'time curl https://www.example.com/',
    'LC_ALL=C HTTPS_PROXY= curl https://www.example.com/',
    'curl https://www.example.com/ > page.html',
    'curl https://www.example.com/ 2>/dev/null',
    'curl https://www.example.com/ >/dev/null 2>&1',
    'curl 2> errors.txt https://www.example.com/',
    'curl https://www.example.com/; echo',
    'curl https://www.example.com/ && echo done',
    'curl https://www.example.com/ &',
    'curl https://www.example.com/ # the home page',
    'curl https://www.example.com/\necho done',
    'curl \\\n  https://www.example.com/',
    'curl \\\r\n  https://www.example.com/',
    'curl `\n  https://www.example.com/',
    'curl https://www.example.com/ \n  -s',
    'curl https://www.exam\\\nple.com/',
  ])('%j', (command) => {
    expect(isCurl(command)).toBe(true);
    expect(curlRequest(command)).toBe(`GET ${WWW}`);
  });

  it.each(['', 'wget https://www.example.com/', 'curly https://www.example.com/', 'https://www.example.com/curl', 'a curl'])(
    '%j is no curl command',
    (text) => {
      expect(isCurl(text)).toBe(false);
      expect(faultOf(() => parseCurl(text))).toBe('curl-expected');
    },
  );
});

describe('quotes', () => {
  it.each([
    [`'a "b" $c \\d'`, 'a "b" $c \\d'],
    [`'it'\\''s'`, "it's"],
    [`'it'"'"'s'`, "it's"],
    [`"a 'b' \\"c\\" \\$d \\\\ \\e"`, `a 'b' "c" $d \\ \\e`],
    ['"two\\\nlines"', 'twolines'],
    ['"${HOME}"', '${HOME}'],
    ['a\\ b', 'a b'],
    [`$'it\\'s \\x41\\u0042\\101 \\\\ \\"\\t.'`, `it's ABA \\ "\t.`],
    [`$'\\u0021'`, '!'],
    [`$'\\xe6\\x97\\xa5'`, '日'],
    [`$'\\345\\261\\261'`, '山'],
    [`$'caf\\xe9'`, 'café'],
    [`$'\\U1F600'`, '😀'],
    [`$"hello"`, 'hello'],
    [`pre'mid'"post"`, 'premidpost'],
    ['$(date +%s)', '$(date +%s)'],
  ])('-H X-A:%s', (quoted, value) => {
    expect(parseCurl(`curl -H X-A:${quoted} https://www.example.com/`).headers).toContainEqual({ name: 'X-A', value });
  });

  it('keeps line breaks inside quotes', () => {
    expect(curlRequest(`curl -XPOST "https://www.example.com/" -d'\n{\n  "name": "x"\n}'\n`)).toBe(`POST ${WWW} | ${FORM}`);
  });
});

const FROM_CHROME = `curl 'https://www.example.com/api/items?x=1&y=%2F' \\
  -H 'accept: */*' \\
  -H 'accept-language: en-GB,en;q=0.9' \\
  -b 'session=0123; theme=dark' \\
  -H $'x-note: it\\'s \\u0021' \\
  -H 'sec-ch-ua: "Chromium";v="140", "Not=A?Brand";v="24"' \\
  --data-raw $'{"a":"it\\'s","b":"x\\ny"}'`;

const FROM_CHROME_ON_WINDOWS = `curl ^"https://www.example.com/api/items?x=1^&y=^%^2F^" ^
  -H ^"accept: */*^" ^
  -H ^"accept-language: en-GB,en;q=0.9^" ^
  -b ^"session=0123; theme=dark^" ^
  -H ^"x-note: it's ^!^" ^
  -H ^"sec-ch-ua: ^\\^"Chromium^\\^";v=^\\^"140^\\^", ^\\^"Not=A?Brand^\\^";v=^\\^"24^\\^"^" ^
  --data-raw ^"^{^\\^"a^\\^":^\\^"it's^\\^",^\\^"b^\\^":^\\^"x^

y^\\^"^}^"`;

const FROM_OLD_CHROME_ON_WINDOWS = `curl "https://www.example.com/api/items?x=1&y="%"2F" -H "accept: */*" -H "accept-language: en-GB,en;q=0.9" -H "Cookie: session=0123; theme=dark" -H "x-note: it's !" -H "sec-ch-ua: ""Chromium"";v=""140"", ""Not=A?Brand"";v=""24""" --data-raw "{}"`;

const COPIED = [
  `POST ${WWW}api/items?x=1&y=%2F`,
  'accept: */*',
  'accept-language: en-GB,en;q=0.9',
  "x-note: it's !",
  'sec-ch-ua: "Chromium";v="140", "Not=A?Brand";v="24"',
];

describe('copied from browsers', () => {
  it.each([
    ['Bash', FROM_CHROME],
    ['cmd', FROM_CHROME_ON_WINDOWS],
    ['cmd, with Windows’ line ends', FROM_CHROME_ON_WINDOWS.replaceAll('\n', '\r\n')],
  ])('as cURL (%s)', (_, command) => {
    const parts = curlRequest(command).split(' | ');
    expect(parts).toEqual(expect.arrayContaining([...COPIED, 'Cookie: session=***; theme=***', FORM]));
    expect(parts.length).toBe(COPIED.length + 2);
  });

  it('as cURL (cmd) by old browsers, but for quotes in quotes', () => {
    const parts = curlRequest(FROM_OLD_CHROME_ON_WINDOWS).split(' | ');
    expect(parts).toEqual(expect.arrayContaining([...COPIED.slice(0, 4), 'sec-ch-ua: Chromium;v=140, Not=A?Brand;v=24', FORM]));
  });

  it.each([
    ['curl "https://www.example.com/" ^\n -H "X-A: say \\"hi\\""', 'X-A: say "hi"'],
    ['curl "https://www.example.com/" ^\n -H "X-A: say ""hi"""', 'X-A: say "hi"'],
    ['curl "https://www.example.com/" ^\n -H "X-A: C:\\dir\\\\"', 'X-A: C:\\dir\\'],
    ['curl "https://www.example.com/" ^\n -H "X-A: 1" | findstr x', 'X-A: 1'],
    ['curl "https://www.example.com/" ^\n -H "X-A: 1" > NUL', 'X-A: 1'],
  ])('written for cmd: %j', (command, header) => {
    expect(curlRequest(command)).toBe(`GET ${WWW} | ${header}`);
  });

  it('reads back what cmd’s escaping makes of any printable text', () => {
    // What Chromium writes for cmd: backslashes doubled, quotes behind backslashes, and carets before all that cmd might take.
    const escaped = (text: string) => `^"${text.replace(/"/g, '\\"').replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, '^$&')}^"`;
    const plain = fc.string({ unit: fc.constantFrom(...Array.from('abc %&<>|^"!;,()=\'`$#{}[]@~')) });
    fc.assert(
      fc.property(plain, (text) => {
        const { headers } = parseCurl(`curl ^"https://www.example.com/^" ^\n -H ${escaped(`X-A: x${text}`)}`);
        expect(headers).toContainEqual({ name: 'X-A', value: `x${text}`.trim() });
      }),
    );
  });

  it('reads back what a shell’s single quotes hold', () => {
    const plain = fc.string({ unit: fc.constantFrom(...Array.from('abc %&<>|^"!;,()=\'`$#{}[]@~\\')) });
    fc.assert(
      fc.property(plain, (text) => {
        const quoted = `'${`X-A: x${text}`.replaceAll("'", "'\\''")}'`;
        const { headers } = parseCurl(`curl -H ${quoted} https://www.example.com/`);
        expect(headers).toContainEqual({ name: 'X-A', value: `x${text}`.trim() });
      }),
    );
  });
});
