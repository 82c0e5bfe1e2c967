import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { promisify } from 'node:util';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { run } from '@/lib/trace/real/real-server';
import { parseRequest } from '@/lib/trace/parse-request';

import { parseCurl } from '../parse-curl';

/** A request as a server gets it: the headers in lower case, several of one name joined. */
interface Arrived {
  method: string;
  target: string;
  headers: Map<string, string>;
}

const ENV: NodeJS.ProcessEnv = { NODE_ENV: 'test', PATH: process.env.PATH, HOME: '/nonexistent', LC_ALL: 'C.UTF-8' };

/** A server on the loopback interface that keeps what arrives. */
async function listening(): Promise<{ port: number; arrived: Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = createServer(({ method = '', url = '', headersDistinct }, response) => {
    const headers = new Map(
      Object.entries(headersDistinct).map(([name, values = []]) => [name, Buffer.from(values.join(', '), 'latin1').toString('utf8')]),
    );
    arrived.push({ method, target: url, headers });
    response.end();
  });
  const { port } = await run(server, 'curl');
  return { port, arrived };
}

/** What curl adds of its own, and connections have: nothing that a command says. */
const OF_CURL = new Set(['host', 'user-agent', 'accept-encoding', 'content-length', 'transfer-encoding', 'connection', 'expect']);

/** Lets Bash and curl do what a command says, and holds it against what is read in it. */
async function compare(command: string, { arrived }: { arrived: Arrived[] }): Promise<void> {
  const words = parseCurl(command);
  const request = parseRequest(words);
  await promisify(execFile)('bash', ['-c', command], { env: ENV, timeout: 20_000 });
  const [first] = arrived.splice(0);
  expect(first, command).toBeDefined();
  expect(first!.method, command).toBe(words.method);
  expect(normal(first!.target), command).toBe(normal(request.path + (request.query === '' ? '' : `?${request.query}`)));
  const read = new Map<string, string>();
  for (const { name, value } of words.headers) {
    const others = read.get(name.toLowerCase());
    read.set(name.toLowerCase(), others === undefined ? value : `${others}, ${value}`);
  }
  const named = [...first!.headers].filter(([name]) => read.has(name) || !OF_CURL.has(name));
  expect(named.map(([name]) => name).sort(), command).toEqual([...read.keys()].sort());
  for (const [name, value] of named) expect(plain(name, value), `${command}: ${name}`).toBe(plain(name, read.get(name)!));
}

/** Percent-encodings in one case, which means nothing, and of all that a URL should not hold: curl sends some of it as it is. */
function normal(target: string): string {
  const encoded = target.replace(/["<>'#`{}|^\\[\]]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return encoded.replace(/%[0-9a-f]{2}/gi, (triplet) => triplet.toUpperCase());
}

/** Without what is not kept: a boundary, credentials, the values of cookies. */
function plain(name: string, value: string): string {
  if (name === 'authorization') return value.split(' ', 1)[0]!;
  if (name === 'cookie') return value.replace(/=[^;]*/g, '=');
  return value.replace(/boundary=.*/, 'boundary=');
}

const COMMANDS = [
  'curl http://127.0.0.1:PORT',
  'curl 127.0.0.1:PORT/health?x=1#top',
  'curl -s -o /dev/null -w "%{http_code}" http://127.0.0.1:PORT/a/./b/../c',
  'curl -sSLo /dev/null -XDELETE http://127.0.0.1:PORT/1',
  'curl -I http://127.0.0.1:PORT/',
  'curl -I -X GET -m 5 http://127.0.0.1:PORT/ || true',
  `curl --json '{"a": 1}' http://127.0.0.1:PORT/in`,
  `curl --json '{}' -X PATCH -H 'Content-Type: application/ld+json' http://127.0.0.1:PORT/in`,
  'curl -d a=1 -d b=2 http://127.0.0.1:PORT/in',
  "curl -d '' http://127.0.0.1:PORT/in",
  'curl -G -d a=1 --data-urlencode "b= x&y/日" -d c http://127.0.0.1:PORT/in?z=0',
  'curl -G -I -d a=1 http://127.0.0.1:PORT/in',
  'curl --url-query a=1 --url-query "=x y" --url-query +b=%20c --url-query d~e http://127.0.0.1:PORT/?z=0',
  'curl -F a=b -F c=d http://127.0.0.1:PORT/in',
  'curl --form-string a=@b http://127.0.0.1:PORT/in',
  'curl -T - http://127.0.0.1:PORT/in/ < /dev/null',
  'curl -T /dev/null http://127.0.0.1:PORT/in/',
  "curl -H 'X-A: 1' -H 'X-Empty;' -H 'Accept:' -H 'X-None:' http://127.0.0.1:PORT/",
  "curl -A '' -e 'http://a.example/;auto' -r 0-9 http://127.0.0.1:PORT/",
  "curl -A one -H 'User-Agent: two' http://127.0.0.1:PORT/",
  "curl -b 'a=1; b=2' -b c=3 http://127.0.0.1:PORT/",
  "curl -b a=1 -H 'Cookie: d=4' http://127.0.0.1:PORT/",
  'curl -b /dev/null http://127.0.0.1:PORT/',
  'curl -u me:secret http://127.0.0.1:PORT/',
  'curl --digest -u me:secret http://127.0.0.1:PORT/',
  'curl --anyauth -u me:secret http://127.0.0.1:PORT/',
  'curl --oauth2-bearer abc http://127.0.0.1:PORT/',
  "curl -u me:secret -H 'Authorization: Other abc' http://127.0.0.1:PORT/",
  'curl http://me:secret@127.0.0.1:PORT/',
  'curl --resolve www.example.com:PORT:127.0.0.1 http://www.example.com:PORT/x',
  'curl --connect-to www.example.com:80:127.0.0.1:PORT www.example.com/x',
  'curl --request-target /other?x http://127.0.0.1:PORT/',
  'curl http://127.0.0.1:PORT/{abc,def}',
  'curl http://127.0.0.1:PORT/[007-9]/[a-c]',
  "curl -g 'http://127.0.0.1:PORT/x?a[1]=b'",
  'curl http://127.0.0.1:PORT/a --next -d x http://127.0.0.1:PORT/b',
  'curl http://127.0.0.1:PORT/a 2>/dev/null > /dev/null; echo done',
  'curl \\\n  -H "X-A: \\"b\\" \\$c \\d" \\\n  http://127.0.0.1:PORT/',
  `curl -H $'X-A: it\\'s \\x41\\102\\u65e5 \\U1F600 \\xe6\\x9c\\xac \\\\ \\cI.' http://127.0.0.1:PORT/`,
  'curl --upload-file=/dev/null http://127.0.0.1:PORT/x || curl --upload-file /dev/null http://127.0.0.1:PORT/x',
  'curl --no-keepalive --no-buffer -4 --compressed -k http://127.0.0.1:PORT/',
];

describe('what curl sends, and what is read in its command', () => {
  it('is the same for commands as people write them', async () => {
    const server = await listening();
    for (const command of COMMANDS) await compare(command.replaceAll('PORT', String(server.port)), server);
  }, 120_000);

  it('is the same for made-up commands, whatever the quotes', async () => {
    const server = await listening();
    const single = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
    const double = (text: string) => `"${text.replace(/[$`"\\]/g, '\\$&')}"`;
    const escaped = (text: string) => text.replace(/[^A-Za-z0-9/:._~=-]/g, '\\$&');
    const ansi = (text: string) => `$'${text.replace(/[\\']/g, '\\$&').replace(/!/g, '\\u0021')}'`;
    const quote = fc.constantFrom(single, double, escaped, ansi);
    const text = fc.string({ unit: fc.constantFrom(...Array.from('aZ9 -_.~!#$%&()*+,/:;<=>?@[]^`{|}\'"\\')), minLength: 1, maxLength: 12 });
    const inUrl = fc.string({
      unit: fc.constantFrom('a', 'Z', '9', '/', '-', '_', '~', '%41', '=', '&', '+', ',', ';', '!', '(', ')'),
      maxLength: 8,
    });
    const option = fc.oneof(
      fc.tuple(
        fc.constant('-H'),
        text.map((value) => `X-T: x${value}x`),
      ),
      fc.tuple(
        // With -G it goes into the URL, where curl takes no blanks.
        fc.constantFrom('-d', '--data-raw', '--data-binary'),
        text.map((value) => `k=${value.replaceAll(' ', '')}`),
      ),
      fc.tuple(
        fc.constantFrom('--data-urlencode', '--url-query'),
        text.map((value) => `k=${value}`),
      ),
      fc.tuple(fc.constantFrom('-X', '--request'), fc.constantFrom('PUT', 'PATCH', 'DELETE', 'POST')),
      fc.tuple(
        fc.constantFrom('-A', '--user-agent'),
        text.map((value) => `x${value}x`),
      ),
      fc.tuple(fc.constantFrom('-b', '--cookie'), fc.constantFrom('a=1', 'b=2; c=3')),
      fc.tuple(
        fc.constantFrom('-u', '--user'),
        text.map((value) => `me:${value}`),
      ),
    );
    const flag = fc.constantFrom('-s', '-v', '-k', '-L', '--compressed', '-sS', '-G', '--no-buffer');
    const parts = fc.array(
      fc.oneof(
        fc.tuple(option, quote).map(([[name, value], as]) => `${name} ${as(value)}`),
        flag,
      ),
      { maxLength: 5 },
    );
    const command = fc.tuple(parts, parts, inUrl, inUrl, quote).map(([before, after, path, query, as]) => {
      const url = as(`http://127.0.0.1:${server.port}/${path}?q=${query}`);
      return ['curl', ...before, url, ...after].join(' ');
    });
    await fc.assert(
      fc.asyncProperty(command, (made) => compare(made, server)),
      { numRuns: 100 },
    );
  }, 300_000);
});
