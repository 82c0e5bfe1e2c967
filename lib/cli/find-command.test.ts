import { describe, expect, it, vi } from 'vitest';

import { BypassJson } from '@/lib/report/bypass-json';
import { FindJson, UnreachedJson } from '@/lib/report/find-json';
import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

async function found(...args: readonly string[]): Promise<unknown> {
  const { exit, out, err } = await runHoplens(['find', ...args, '--format', 'json']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out);
}

async function told(...args: readonly string[]): Promise<string> {
  const { exit, out, err } = await runHoplens(['find', ...args]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out;
}

describe('hoplens find: requests', () => {
  it('tells the story: every page request gets 464, and so does who enters beside CloudFront by HTTP/1.1', async () => {
    const json = FindJson.parse(await found('sample:article', '--status', '464'));
    expect(json).toMatchObject({ goal: { status: 464 }, complete: true });
    expect(json.groups.map(({ entry, kinds, certainty }) => [entry.kind, kinds.join(' '), certainty])).toEqual([
      ['distribution', 'http3 http2 http1.1 websocket', 'all'],
      ['load-balancer', 'http1.1 websocket', 'all'],
    ]);
    expect(json.groups[0]).toMatchObject({ where: [], methods: { others: false }, outcome: { status: 464 } });
    expect(await told('sample:article', '--status', '464')).toMatchInlineSnapshot(`
      "Requests that get 464: 2 groups
      Every request that can be sent to what was read was looked at; nothing is sampled.

      www.example.com
        Requests      Page over HTTP/3, Page over HTTP/2, Page over HTTP/1.1, and WebSocket upgrade
        Host          www.example.com and db67b7d1284c1e.cloudfront.net
        Path          any
        Method        GET, POST, HEAD, PUT, DELETE, PATCH, and OPTIONS
        Outcome       464 target-group-protocol-version
        How sure      all of these
        For example
          curl --http2 https://www.example.com/

      origin.example.com (behind CloudFront)
        Requests      Page over HTTP/1.1 and WebSocket upgrade
        Host          origin.example.com, test-alb-1796143211.ap-northeast-1.elb.amazonaws.com, and any
                      other name
        Path          any
        Method        any
        Outcome       464 target-group-protocol-version
        How sure      all of these
        For example
          curl --http1.1 https://origin.example.com/
      "
    `);
  });

  it('says by reason and by component, in the person’s own words', async () => {
    expect(FindJson.parse(await found('sample:sound', '--reason', 'redirect-loop'))).toMatchObject({ groups: [], complete: true });
    const reaching = FindJson.parse(await found('sample:sound', '--reaches', 'shop-web'));
    expect(reaching.goal).toEqual({ reaches: 'shop-web' });
    expect(reaching.groups.map(({ outcome }) => outcome.reason)).toContain('forwarded');
    expect(await told('sample:sound', '--status', '464')).toBe(
      'No request gets 464.\nEvery request that can be sent to what was read was looked at; nothing is sampled.\n',
    );
    expect(await told('sample:sound', '--status', '464', '--lang', 'ja')).toMatch(/^464 になるリクエストはありません。/);
  });

  it('is shortened for a person, and whole for a program', async () => {
    const json = FindJson.parse(await found('sample:estate', '--reason', 'forwarded'));
    expect(json.groups.length).toBeGreaterThan(12);
    const text = await told('sample:estate', '--reason', 'forwarded');
    expect(text).toContain(`and ${String(json.groups.length - 12)} more; --format json lists all`);
    expect(text.match(/^ {2}For example$/gm)).toHaveLength(12);
  });
});

describe('hoplens find --bypass', () => {
  it('shows a request that gets through', async () => {
    const { loadBalancers } = BypassJson.parse(await found('sample:article', '--bypass'));
    expect(loadBalancers).toMatchObject([{ loadBalancer: { name: 'test-alb' }, verdict: 'open' }]);
    const text = await told('sample:article', '--bypass');
    expect(text).toMatch(/^test-alb can be reached past CloudFront\.$/m);
    expect(text).toMatch(/^ {6}curl --http2 https:\/\/test-alb-/m);
  });

  it('says what shuts each way', async () => {
    const { loadBalancers } = BypassJson.parse(await found('sample:sound', '--bypass'));
    expect(loadBalancers).toMatchObject([{ verdict: 'shut' }]);
    expect(await told('sample:sound', '--bypass')).toMatchInlineSnapshot(`
      "shop-alb cannot be reached past CloudFront.
        Shut          From the internet to shop-alb, port 443
          Shut by       Closed to viewers
        Shut          Through somebody else’s distribution to shop-alb, port 443
          Shut by       403: Fixed response
                        405: Method is not allowed
          Secret        A rule asks for the secret value of x-origin-verify; who knows it gets through.
        Shut          Straight to a public address of the tasks of shop-web, port 8080
          Shut by       The tasks have no public address.
      "
    `);
    expect(await told('sample:sound', '--bypass', '--lang', 'ja')).toContain('shop-alb には CloudFront を通らずに到達できません。');
  });

  it('has nothing to say without CloudFront', async () => {
    expect(await told('sample:direct', '--bypass')).toBe('No load balancer stands behind CloudFront.\n');
    expect(BypassJson.parse(await found('sample:direct', '--bypass'))).toEqual({ loadBalancers: [] });
  });

  it('counts what is shut where there are many load balancers', async () => {
    const text = await told('sample:estate', '--bypass');
    expect(text).toMatch(/^ {2}\d+ other ways are shut\.$/m);
    expect(text).not.toMatch(/^ {2}Shut /m);
  });
});

describe('hoplens find --unreached', () => {
  it.each([
    ['sound', { complete: true, unreached: [] }, 'Every behavior, listener and rule is reached by some request.\n'],
    ['estate', { complete: false }, 'Nothing was found that no request reaches, but something that decides it could not be read.\n'],
  ])('%s', async (name, json, text) => {
    expect(UnreachedJson.parse(await found(`sample:${name}`, '--unreached'))).toMatchObject(json);
    expect(await told(`sample:${name}`, '--unreached')).toBe(text);
  });
});

describe('--fail-if-found', () => {
  it.each<[exit: number, args: readonly string[]]>([
    [1, ['sample:article', '--status', '464']],
    [0, ['sample:sound', '--status', '464']],
    [1, ['sample:article', '--bypass']],
    [0, ['sample:sound', '--bypass']],
    [0, ['sample:sound', '--unreached']],
  ])('exits %i: %j', async (exit, args) => {
    expect(await runHoplens(['find', ...args, '--fail-if-found'])).toMatchObject({ exit, err: '' });
  });
});
