import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { gap } from '@/lib/testing/gap';
import { lockedChain } from '@/lib/testing/locked-chain';
import { distribution, listener, loadBalancer, origin, targetGroup } from '@/lib/testing/sample-parts';
import { sealed } from '@/lib/testing/sealed';
import { smallAccount } from '@/lib/testing/small-account';

import { compareSnapshots } from './compare-snapshots';
import type { SnapshotComparison } from './snapshot-comparison';

const story = smallAccount({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] });

function compared(base: Inventory, head: Inventory): SnapshotComparison {
  return compareSnapshots(sealed(base), sealed(head)).comparison;
}

/** The same account elsewhere: another account number, other ids, another domain. */
function elsewhere(inventory: Inventory): Inventory {
  const text = JSON.stringify(inventory)
    .replaceAll('111122223333', '444455556666')
    .replaceAll('0123456789abcdef', 'fedcba9876543210')
    .replaceAll('E1EXAMPLE', 'E9PREVIEW')
    .replaceAll('d111111abcdef8', 'd999999abcdef8')
    .replaceAll('example.com', 'example.net')
    .replaceAll('sg-', 'sg-9')
    .replaceAll('vpc-1', 'vpc-9')
    .replaceAll('subnet-', 'subnet-9');
  return JSON.parse(text) as Inventory;
}

const differing = <T extends { change: string }>(items: readonly T[]): T[] => items.filter(({ change }) => change !== 'same');

describe('compareSnapshots', () => {
  it('finds nothing where nothing differs', () => {
    const { requests, hops, findings, resources, bypass } = compared(story, story);
    expect([...requests, ...hops, ...findings, ...resources].filter(({ change }) => change !== 'same')).toEqual([]);
    expect(bypass.filter(({ changed }) => changed)).toEqual([]);
    expect(requests.length * hops.length * findings.length * resources.length).toBeGreaterThan(0);
  });

  it('tells the story by what happens to requests, then by findings, then by settings', () => {
    const { requests, bypass, findings, resources } = compared(story, smallAccount(lockedChain()));
    const page = requests.find(({ kind }) => kind === 'http2')!;
    expect([page.change, page.before.trace.outcome.status, page.after.trace.outcome.reason]).toEqual(['changed', 464, 'forwarded']);
    expect(bypass).toMatchObject([{ before: 'open', after: 'shut', changed: true }]);
    expect(findings.find(({ base }) => base?.check === 'target-group-protocol-version')).toMatchObject({ change: 'fixed', head: null });
    expect(resources.find(({ kind }) => kind === 'target-group')).toMatchObject({
      change: 'changed',
      fields: [{ path: 'ProtocolVersion', change: 'changed', base: 'HTTP2', head: 'HTTP1' }],
    });
  });

  it('says the reverse of the reverse', () => {
    const { findings, resources } = compared(smallAccount(lockedChain()), story);
    expect(findings.find(({ head }) => head?.check === 'target-group-protocol-version')).toMatchObject({ change: 'new', base: null });
    expect(differing(resources).flatMap(({ fields }) => fields.map(({ path }) => path))).toContain('ProtocolVersion');
  });

  it('matches an environment that has nothing in common but its shape', () => {
    const { requests, hops, findings, resources } = compared(story, elsewhere(story));
    expect(differing(requests)).toEqual([]);
    expect(differing(hops)).toEqual([]);
    expect(differing(findings)).toEqual([]);
    expect(resources.filter(({ change }) => !['same', 'moved', 'changed'].includes(change))).toEqual([]);
    const paths = resources.flatMap(({ kind, fields }) => fields.map(({ path }) => `${kind} ${path}`));
    expect(paths.filter((path) => !/Aliases|Names|RecordSets|DomainName|hosted-zone Name|AcmCertificateArn/.test(path))).toEqual([]);
  });

  it('asks the same of the names that take each other’s place', () => {
    const { requests } = compared(story, elsewhere(smallAccount()));
    const page = requests.find(({ kind, request }) => kind === 'http2' && request.path === '/')!;
    expect([page.before.trace.request.host, page.request.host]).toEqual(['www.example.com', 'www.example.net']);
    expect([page.before.trace.outcome.status, page.after.trace.outcome.reason]).toEqual([464, 'forwarded']);
  });

  it('takes a group that replaces another behind the same rule for the same', () => {
    const replaced = JSON.parse(JSON.stringify(story).replaceAll('targetgroup/web/', 'targetgroup/web-h1/')) as Inventory;
    const [group] = replaced.targetGroups;
    group!.name = 'web-h1';
    group!.protocolVersion = 'HTTP1';
    const { resources, findings } = compared(story, replaced);
    expect(resources.find(({ kind }) => kind === 'target-group')).toMatchObject({
      change: 'changed',
      base: { name: 'web' },
      head: { name: 'web-h1' },
      matchedBy: { by: 'position' },
      fields: [{ path: 'ProtocolVersion' }],
    });
    expect(findings.find(({ base }) => base?.check === 'target-group-protocol-version')?.change).toBe('fixed');
  });

  it('pairs nothing where two would do equally well', () => {
    const twice = (names: readonly string[]): Inventory =>
      smallAccount({
        distributions: names.map((name) =>
          distribution({ id: name, aliases: [`${name}.example.com`], domainName: `${name}.cloudfront.net` }),
        ),
      });
    const { resources } = compared(twice(['EONE', 'ETWO']), twice(['ETHREE', 'EFOUR']));
    const changes = resources.filter(({ kind }) => kind === 'distribution').map(({ change, base, head }) => [change, (base ?? head)?.id]);
    expect(changes).toEqual([
      ['removed', 'EONE'],
      ['removed', 'ETWO'],
      ['added', 'ETHREE'],
      ['added', 'EFOUR'],
    ]);
  });

  it('matches what stacks call by one logical id', () => {
    const named = (name: string, logical: string) => targetGroup({ name, tags: { 'aws:cloudformation:logical-id': logical } });
    const head = smallAccount({ targetGroups: [named('web', 'Web'), named('b-2', 'Api')] });
    const { resources } = compared(smallAccount({ targetGroups: [named('web', 'Web'), named('a-1', 'Api')] }), head);
    expect(resources.find(({ base }) => base?.name === 'a-1')).toMatchObject({
      matchedBy: { by: 'logical-id', key: 'Api' },
      head: { name: 'b-2' },
    });
  });

  it('lists an origin as added and removed where its distribution was read', () => {
    const two = distribution({ origins: [origin(), origin({ id: 'spare', domainName: 'spare.example.com' })] });
    const { hops, resources } = compared(smallAccount({ distributions: [two] }), smallAccount());
    expect(hops.find(({ id }) => id.endsWith('/spare'))?.change).toBe('removed');
    expect(resources.find(({ kind }) => kind === 'distribution')?.fields).toMatchObject([{ path: 'Origins[spare]', change: 'removed' }]);
  });

  it.each<[what: string, head: Inventory, change: string]>([
    ['all were listed', smallAccount({ targetGroups: [targetGroup()] }), 'removed'],
    [
      'the listing was denied',
      smallAccount({ gaps: [gap({ id: 'elasticloadbalancing:DescribeTargetGroups|eu-west-1|*', kind: 'target-group' })] }),
      'unread',
    ],
    ['the Region was not read', inRegions(smallAccount(), ['us-east-1']), 'unread'],
    ['the scan looked at a part', scoped(smallAccount()), 'unread'],
  ])('a group that is not in head: %s', (_, head, change) => {
    const base = smallAccount({ targetGroups: [targetGroup(), targetGroup({ name: 'spare' })] });
    expect(compared(base, head).resources.find((one) => one.base?.name === 'spare')?.change).toBe(change);
    expect(compared(head, base).resources.find((one) => one.head?.name === 'spare')?.change).toBe(
      change === 'removed' ? 'added' : 'read-now',
    );
  });

  it('knows what it did not know before, and the reverse', () => {
    const unread = smallAccount({
      loadBalancers: [loadBalancer({ attributes: { $unknown: 'g' } })],
      gaps: [gap({ id: 'g', resource: loadBalancer().arn, action: 'elasticloadbalancing:DescribeLoadBalancerAttributes' })],
    });
    const of = ({ findings }: SnapshotComparison) =>
      findings.find(({ base, head }) => (base ?? head)?.check === 'deletion-protection-off')?.change;
    expect([of(compared(smallAccount(), unread)), of(compared(unread, smallAccount()))]).toEqual(['unknown-now', 'known-now']);
  });

  it.each<[what: string, accepted: 'base' | 'head', change: string]>([
    ['accepted', 'head', 'accepted'],
    ['no longer accepted', 'base', 'changed'],
  ])('a risk that is %s', (_, side, change) => {
    const plain = sealed(story);
    const findings = plain.findings.map((one, at) =>
      at === 0 ? { ...one, adjusted: { verdict: 'accepted' as const, reason: 'r', owner: 'o', expires: '2027-01-01' } } : one,
    );
    const taken = { ...plain, findings };
    const { comparison } = side === 'head' ? compareSnapshots(plain, taken) : compareSnapshots(taken, plain);
    expect(differing(comparison.findings).map((one) => one.change)).toEqual([change]);
  });

  it('does not call fixed what was not looked at', () => {
    const head = sealed(story);
    const silent = { ...head, findings: [], checks: [] };
    const changes = new Set(
      compareSnapshots(sealed(story), silent)
        .comparison.findings.filter(({ base }) => base?.check === 'deletion-protection-off')
        .map(({ change }) => change),
    );
    expect([...changes]).toEqual(['unknown-now']);
  });

  it('tells no fingerprint of a secret', () => {
    const { resources } = compared(
      smallAccount({ loadBalancers: [loadBalancer({ listeners: [listener()] })] }),
      smallAccount(lockedChain()),
    );
    expect(JSON.stringify(resources)).not.toContain('origin-verify');
    expect(JSON.stringify(resources)).toContain('"secret":true');
  });
});

function inRegions(inventory: Inventory, regions: string[]): Inventory {
  return { ...inventory, source: { ...inventory.source, regions } };
}

function scoped(inventory: Inventory): Inventory {
  return { ...inventory, source: { ...inventory.source, scope: { ...inventory.source.scope, tags: ['team=shop'] } } };
}
