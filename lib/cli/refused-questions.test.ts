import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { refused } from '@/lib/testing/refused';
import { smallAccount } from '@/lib/testing/small-account';
import { snapshotOf } from '@/lib/testing/snapshot-of';
import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'hoplens-questions-'));
const [good, account, absent] = ['good.json', 'account.json', 'absent.json'].map((name) => join(folder, name)) as [string, string, string];
beforeAll(async () => {
  await writeFile(good, JSON.stringify(snapshotOf('production')));
  await writeFile(account, JSON.stringify(smallAccount()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what find refuses', () => {
  const ONE = 'Say what to find, with exactly one of --status, --reason, --reaches, --bypass, --unreached.';
  it.each<[readonly string[], string, RegExp]>([
    [[good], ONE, /1 つだけ/],
    [[good, '--bypass', '--unreached'], ONE, /1 つだけ/],
    [[good, '--status', '464', '--reason', 'forwarded'], ONE, /1 つだけ/],
    [[good, '--status', '46'], '46 is not an HTTP status, such as 464.', /ステータス/],
    [[good, '--status', '600'], '600 is not an HTTP status, such as 464.', /ステータス/],
    [
      [good, '--reason', 'redirect'],
      'There is no reason redirect; among those most like it are redirect-loop, listener-redirect, viewer-https-redirect, forwarded, undetermined, web-acl-block, viewer-tls-rejected, request-too-large, signature-missing, grpc-not-enabled.',
      /redirect-loop/,
    ],
    [
      [account, '--reaches', 'wbe'],
      'There is no component wbe, or more than one; among those most like it are web, www.example.com.',
      /web/,
    ],
    [[absent, '--bypass'], `There is no file ${absent}.`, /ありません/],
  ])('%j', async (args, english, japanese) => {
    await refused(['find', ...args], english, japanese);
  });
});

describe('what what-if refuses', () => {
  it.each<[readonly string[], string, RegExp]>([
    [
      [good, 'Nonsense=1'],
      '“Nonsense=1” is no change: write SETTING:NAME=VALUE, with one of the settings CloudFront HttpVersion',
      /Nonsense/,
    ],
    [
      [account, 'ProtocolVersion', 'HTTP1'],
      '“ProtocolVersion” is no change: write SETTING:NAME=VALUE, with one of the settings CloudFront',
      /ProtocolVersion/,
    ],
    [
      [account, 'ProtocolVersion:api=HTTP1'],
      'There is no target-group called “api”, or more than one: name it by its ID or ARN, or as one of web.',
      /api/,
    ],
    [[account, 'ProtocolVersion=HTTP3'], 'ProtocolVersion cannot be set to “HTTP3” here; choose one of: HTTP1, HTTP2, GRPC', /HTTP3/],
  ])('%j', async (args, english, japanese) => {
    const { exit, out, err } = await runHoplens(['what-if', ...args]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err.startsWith(english), err).toBe(true);
    expect((await runHoplens(['what-if', ...args], { env: { locale: 'ja' } })).err).toMatch(japanese);
  });
});
