import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { smallAccount } from '@/lib/testing/small-account';
import { snapshotOf } from '@/lib/testing/snapshot-of';
import { refused } from '@/lib/testing/refused';
import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'hoplens-refusals-'));
const file = (name: string): string => join(folder, name);
const good = file('good.json');
/** With something in it. */
const account = file('account.json');
const URL_ = 'https://www.example.com/';
const ROLE = 'arn:aws:iam::111122223333:role/hoplens-read';

beforeAll(async () => {
  const text = JSON.stringify(snapshotOf('production'));
  await writeFile(good, text);
  await writeFile(account, JSON.stringify(smallAccount()));
  await writeFile(file('text.json'), 'hello');
  await writeFile(file('other.json'), '{"schema":"other/1"}');
  await writeFile(file('newer.json'), text.replace('hoplens.snapshot/2', 'hoplens.snapshot/3'));
  await writeFile(file('tampered.json'), text.replace('production', 'staging'));
  await writeFile(file('wrong.json'), text.replace('"gaps":[]', '"gaps":{}'));
  await writeFile(file('empty.json'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SAMPLES = 'article, sound, direct, grpc, vpc-origin, estate, careless';

describe('what scan refuses', () => {
  it.each<[readonly string[], string, RegExp]>([
    [['--sample', 'nonsense'], `There is no sample account nonsense; choose one of ${SAMPLES}.`, /nonsense はありません/],
    [['--sample', ''], `There is no sample account ; choose one of ${SAMPLES}.`, /article/],
    [['--sample', '../article'], `There is no sample account ../article; choose one of ${SAMPLES}.`, /article/],
    [['--sample', '__proto__'], `There is no sample account __proto__; choose one of ${SAMPLES}.`, /article/],
    [['--role', 'admin'], 'admin is not the ARN of a role, such as arn:aws:iam::111122223333:role/hoplens-read.', /ロールの ARN/],
    [
      ['--role', 'arn:aws:iam::111122223333:user/me'],
      'arn:aws:iam::111122223333:user/me is not the ARN of a role, such as arn:aws:iam::111122223333:role/hoplens-read.',
      /ロール/,
    ],
    [['--region', 'mars-1'], 'mars-1 is not the name of a region, such as eu-west-1.', /リージョン名/],
    [['--sample', 'article', '--region', 'mars'], 'mars is not the name of a region, such as eu-west-1.', /リージョン名/],
    [['--external-id', 'secret'], '--external-id needs --role.', /--role/],
    [['--role', ROLE, '--external-id', 'a b'], 'An external ID has 2 to 1,224 letters, digits and +=,.@:/- characters.', /外部 ID/],
    [['--endpoint', 'emulator'], 'emulator is not an http or https address.', /http/],
    [['--deadline', 'soon'], 'soon is not a number of seconds from 1 to 86,400.', /秒数/],
    [['--fault', 'deny'], '--fault works on sample accounts only; add --sample.', /サンプル/],
    [
      ['--sample', 'article', '--fault', 'explode'],
      'The fault explode is not understood; an example is deny elasticloadbalancing:DescribeRules.',
      /障害/,
    ],
    [['--sample', 'article', '--inventory', 'x'], '--sample and --inventory exclude each other: name one source.', /同時に/],
    [['--sample', 'article', '--profile', 'x'], '--profile belongs to a live scan and cannot be used with --sample.', /併用/],
    [['--inventory', good, '--region', 'eu-west-1'], '--region belongs to a live scan and cannot be used with --inventory.', /併用/],
    [['--tag', ''], ' is not what --tag takes.', /--tag/],
    [['--inventory', file('absent.json')], `There is no file ${file('absent.json')}.`, /ありません/],
    [['--inventory', folder], `The file ${folder} cannot be read (EISDIR).`, /読み取れません/],
    [['--inventory', join(good, 'x')], `The file ${join(good, 'x')} cannot be read (ENOTDIR).`, /読み取れません/],
    [['--inventory', 'a\u0000b'], 'The file a\uFFFDb cannot be read (ERR_INVALID_ARG_VALUE).', /読み取れません/],
    [['--inventory', file('text.json')], `This is not JSON: ${file('text.json')}.`, /JSON ではありません/],
    [['--inventory', file('empty.json')], `This is not JSON: ${file('empty.json')}.`, /JSON/],
    [
      ['--inventory', file('other.json')],
      `This is neither a snapshot nor an inventory of Hoplens: ${file('other.json')}.`,
      /スナップショット/,
    ],
    [
      ['--inventory', file('newer.json')],
      `A newer Hoplens wrote this (hoplens.snapshot/3); update this one to read it: ${file('newer.json')}.`,
      /新しい/,
    ],
    [
      ['--inventory', file('tampered.json')],
      `The content does not match the snapshot’s ID, so it was changed after it was sealed: ${file('tampered.json')}.`,
      /変更/,
    ],
    [
      ['--inventory', file('wrong.json')],
      `The field inventory.gaps does not have the documented form: ${file('wrong.json')}.`,
      /inventory\.gaps/,
    ],
    [
      ['--inventory', good, '--out', join(folder, 'absent', 'x.json')],
      `The file ${join(folder, 'absent', 'x.json')} cannot be written (ENOENT).`,
      /書き込めません/,
    ],
    [['--inventory', '-'], 'This is not JSON: -.', /JSON/],
  ])('%j', async (args, english, japanese) => {
    await refused(['scan', ...args], english, japanese);
  });

  it('a fingerprint key that is too short', async () => {
    await refused(
      ['scan', '--sample', 'article'],
      'The fingerprint key in HOPLENS_FINGERPRINT_KEY is not at least 32 characters long.',
      /32 文字/,
      { env: { fingerprintKey: 'short' } },
    );
  });

  it('a live scan without credentials', async () => {
    await refused(
      ['scan', '--region', 'eu-west-1'],
      'No AWS credentials were found. Sign in (for example with aws sso login), set AWS_PROFILE or the AWS environment variables, then start Hoplens again.',
      /認証情報/,
    );
  });

  it('a profile that does not exist', async () => {
    await refused(
      ['scan', '--profile', 'nonsense'],
      'No AWS credentials were found. Sign in (for example with aws sso login), set AWS_PROFILE or the AWS environment variables, then start Hoplens again.',
      /認証情報/,
    );
  });
});

describe('what trace refuses', () => {
  it.each<[readonly string[], string, RegExp]>([
    [[file('absent.json'), 'GET', URL_], `There is no file ${file('absent.json')}.`, /ありません/],
    [[file('text.json'), 'GET', URL_], `This is not JSON: ${file('text.json')}.`, /JSON/],
    [
      [file('tampered.json'), 'GET', URL_],
      `The content does not match the snapshot’s ID, so it was changed after it was sealed: ${file('tampered.json')}.`,
      /変更/,
    ],
    [['-', 'GET', URL_], 'This is not JSON: -.', /JSON/],
    [['sample:nonsense', 'GET', URL_], `There is no sample account nonsense; choose one of ${SAMPLES}.`, /サンプル/],
    [['sample:', 'GET', URL_], `There is no sample account ; choose one of ${SAMPLES}.`, /サンプル/],
    [[good, 'GET /', URL_], 'GET / is not an HTTP method, such as GET.', /HTTP メソッド/],
    [[good, '', URL_], ' is not an HTTP method, such as GET.', /HTTP メソッド/],
    [[good, 'GÉT', URL_], 'GÉT is not an HTTP method, such as GET.', /HTTP メソッド/],
    [
      [good, 'GET', 'www.example.com'],
      'www.example.com is not an absolute http or https URL, such as https://www.example.com/cart.',
      /絶対 URL/,
    ],
    [[good, 'GET', '/cart'], '/cart is not an absolute http or https URL, such as https://www.example.com/cart.', /絶対 URL/],
    [[good, 'GET', ''], ' is not an absolute http or https URL, such as https://www.example.com/cart.', /絶対 URL/],
    [
      [good, 'GET', 'ftp://example.com/'],
      'ftp://example.com/ is not an absolute http or https URL, such as https://www.example.com/cart.',
      /絶対 URL/,
    ],
    [[good, 'GET', 'https://'], 'https:// is not an absolute http or https URL, such as https://www.example.com/cart.', /絶対 URL/],
    [
      [good, 'GET', 'https://user:secret@example.com/'],
      'https://user:secret@example.com/ is not an absolute http or https URL, such as https://www.example.com/cart.',
      /絶対 URL/,
    ],
    [
      [good, 'GET', 'https://a.example:99999/'],
      'https://a.example:99999/ is not an absolute http or https URL, such as https://www.example.com/cart.',
      /絶対 URL/,
    ],
    [
      [good, 'GET', 'https://[::1/'],
      'https://[::1/ is not an absolute http or https URL, such as https://www.example.com/cart.',
      /絶対 URL/,
    ],
    [
      [good, 'GET', 'javascript:alert(1)'],
      'javascript:alert(1) is not an absolute http or https URL, such as https://www.example.com/cart.',
      /絶対 URL/,
    ],
    [[good, 'GET', URL_, '--header', 'Accept'], 'Accept is not a header, such as Accept: text/html.', /ヘッダー/],
    [[good, 'GET', URL_, '--header', ': value'], ': value is not a header, such as Accept: text/html.', /ヘッダー/],
    [[good, 'GET', URL_, '--header', 'a b: c'], 'a b: c is not a header, such as Accept: text/html.', /ヘッダー/],
    [
      [good, 'GET', URL_, '--header', 'x: a\r\nHost: evil'],
      'x: a\uFFFD\uFFFDHost: evil is not a header, such as Accept: text/html.',
      /ヘッダー/,
    ],
    [[good, 'POST', URL_, '--grpc', '--websocket'], '--grpc and --websocket exclude each other.', /同時に/],
    [[good], 'Say which request: give a URL, or --curl with a curl command.', /curl/],
    [[good, 'GET'], 'GET is not an absolute http or https URL, such as https://www.example.com/cart.', /絶対 URL/],
    [[good, URL_, '--curl', `curl ${URL_}`], 'The curl command names the URL: leave out the other one, or --curl.', /curl/],
    [[good, '--curl', 'wget x'], 'This is no curl command: it has to begin with curl.', /curl/],
    [[good, URL_, '--source-ip', '300.1.1.1'], '300.1.1.1 is not an IP address, such as 198.51.100.7.', /IP アドレス/],
    [[good, URL_, '--country', 'Japan'], 'Japan is not the two letters of a country, such as JP.', /国コード/],
    [[good, URL_, '--takes', 'long'], 'long is not a number of seconds from 0 to 86,400.', /秒数/],
    [[good, URL_, '--takes', '-1'], '-1 is not a number of seconds from 0 to 86,400.', /秒数/],
    [[good, URL_, '--tls', '1.4'], '1.4 is not what --tls <version> takes: 1.0, 1.1, 1.2, 1.3.', /1\.4/],
    [
      [account, URL_, '--target-speaks', 'SPDY'],
      'Server cannot be set to “SPDY” here; choose one of: HTTP/1.1, HTTP/2, HTTP/1.1 HTTP/2, TLS HTTP/1.1, TLS HTTP/2, TLS HTTP/1.1 HTTP/2',
      /SPDY/,
    ],
    [[good, URL_, '--what-if', 'ProtocolVersion=HTTP1'], 'Nothing that was read has this setting: there is no target-group.', /ありません/],
    [
      [account, URL_, '--target-speaks', 'nobody=HTTP/2'],
      'There is no target-group called “nobody”, or more than one: name it by its ID or ARN, or as one of web.',
      /nobody/,
    ],
    [
      [account, URL_, '--what-if', 'ProtocolVersion=HTTP3'],
      'ProtocolVersion cannot be set to “HTTP3” here; choose one of: HTTP1, HTTP2, GRPC',
      /HTTP3/,
    ],
  ])('%j', async (args, english, japanese) => {
    await refused(['trace', ...args], english, japanese);
  });
});

describe('an endpoint that does not answer', () => {
  it('nobody listens there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const env = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };
    Object.assign(process.env, env);
    try {
      await refused(
        ['scan', '--endpoint', `http://127.0.0.1:${String(port)}`, '--region', 'eu-west-1'],
        'The AWS endpoint cannot be reached. Check the network, the proxy and AWS_ENDPOINT_URL.',
        /エンドポイント/,
      );
    } finally {
      for (const name of Object.keys(env)) Reflect.deleteProperty(process.env, name);
    }
  });
});

describe('what is repeated of the input', () => {
  it('cannot steer the terminal, and is shortened', async () => {
    const { err } = await runHoplens(['scan', '--role', `\u001b]0;owned\u0007\u202e${'x'.repeat(5000)}`]);
    expect(err).toMatch(/^\uFFFD\]0;owned\uFFFD\uFFFDx{90,120}… is not the ARN/);
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('no stack is shown unless asked for', async () => {
    expect((await runHoplens(['scan', '--role', 'x'])).err).not.toContain('    at ');
    expect((await runHoplens(['scan', '--role', 'x'], { env: { debug: true } })).err).toContain('    at ');
  });
});
