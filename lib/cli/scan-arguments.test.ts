import { describe, expect, it } from 'vitest';

import { AppError } from '@/lib/errors';

import type { ScanFlags } from './commands/scan';
import { readScanArguments } from './scan-arguments';

function flags(changed: Partial<ScanFlags>): ScanFlags {
  const lists = { region: [], distribution: [], domain: [], tag: [], loadBalancer: [], cluster: [], fault: [], only: [], skip: [] };
  return { format: 'terminal', ...lists, ...changed };
}

const ROLE = 'arn:aws:iam::111122223333:role/hoplens-read';

function faultOf(changed: Partial<ScanFlags>, endpoint: string | null = null): unknown {
  try {
    readScanArguments(flags(changed), endpoint);
  } catch (error) {
    return error instanceof AppError ? error.params.fault : error;
  }
  return null;
}

describe('readScanArguments', () => {
  it('reads a live source', () => {
    expect(
      readScanArguments(flags({ profile: 'review', role: ROLE, externalId: 'x-1', region: ['eu-west-1'], deadline: '90' }), null),
    ).toEqual({
      target: { kind: 'live', profile: 'review', roleArn: ROLE, externalId: 'x-1', endpoint: null },
      regions: ['eu-west-1'],
      scope: { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] },
      deadlineMs: 90_000,
      selects: expect.any(Function),
    });
  });

  it('takes the endpoint of the environment unless one is named, and none for a sample', () => {
    const endpoint = (changed: Partial<ScanFlags>): unknown => readScanArguments(flags(changed), 'http://localhost:4566').target;
    expect(endpoint({})).toMatchObject({ endpoint: 'http://localhost:4566/' });
    expect(endpoint({ endpoint: 'https://emulator.test/aws' })).toMatchObject({ endpoint: 'https://emulator.test/aws' });
    expect(endpoint({ sample: 'article' })).toEqual({ kind: 'sample', name: 'article', faults: [] });
  });

  it('reads faults and scope of a sample', () => {
    const read = readScanArguments(
      flags({ sample: 'article', fault: ['deny elasticloadbalancing:DescribeRules'], domain: ['www.example.com'], tag: ['team=web'] }),
      null,
    );
    expect(read.target).toMatchObject({ faults: [{ kind: 'deny', service: 'elasticloadbalancing', operation: 'DescribeRules' }] });
    expect(read.scope).toMatchObject({ domains: ['www.example.com'], tags: ['team=web'] });
  });

  it.each(['arn:aws-cn:iam::111122223333:role/x', 'arn:aws-us-gov:iam::111122223333:role/path/x+=,.@-_'])('accepts the role %s', (role) => {
    expect(faultOf({ role })).toBeNull();
  });
  it.each(['us-east-1', 'ap-southeast-7', 'us-gov-west-1', 'cn-north-1', 'eusc-de-east-1'])('accepts the region %s', (region) => {
    expect(faultOf({ region: [region] })).toBeNull();
  });

  it.each<[string, Partial<ScanFlags>]>([
    ['role-malformed', { role: 'hoplens-read' }],
    ['role-malformed', { role: 'arn:aws:iam::1234:role/x' }],
    ['role-malformed', { role: 'arn:aws:iam::111122223333:user/x' }],
    ['role-malformed', { role: 'arn:aws:sts::111122223333:assumed-role/x/y' }],
    ['role-malformed', { role: `${ROLE}\n` }],
    ['role-malformed', { role: '' }],
    ['external-id-without-role', { externalId: 'abc' }],
    ['external-id-malformed', { role: ROLE, externalId: 'a' }],
    ['external-id-malformed', { role: ROLE, externalId: 'a b' }],
    ['external-id-malformed', { role: ROLE, externalId: 'a'.repeat(1225) }],
    ['profile-malformed', { profile: '' }],
    ['profile-malformed', { profile: 'a\u0000b' }],
    ['region-malformed', { region: ['europe'] }],
    ['region-malformed', { region: ['eu-west-1', 'EU-WEST-1'] }],
    ['region-malformed', { region: [''] }],
    ['region-malformed', { region: ['eu-west-1,us-east-1'] }],
    ['region-malformed', { region: ['eu-west-1.evil.example'] }],
    ['endpoint-malformed', { endpoint: 'localhost:4566' }],
    ['endpoint-malformed', { endpoint: 'file:///etc/passwd' }],
    ['endpoint-malformed', { endpoint: 'ftp://example.com' }],
    ['endpoint-malformed', { endpoint: 'not a url' }],
    ['endpoint-malformed', { endpoint: '' }],
    ['deadline-malformed', { deadline: '0' }],
    ['deadline-malformed', { deadline: '-1' }],
    ['deadline-malformed', { deadline: 'soon' }],
    ['deadline-malformed', { deadline: '1.5' }],
    ['deadline-malformed', { deadline: '86401' }],
    ['deadline-malformed', { deadline: '1e3' }],
    ['scope-malformed', { distribution: [''] }],
    ['scope-malformed', { tag: [' '] }],
    ['scope-malformed', { cluster: ['a\u001b[31m'] }],
    ['scope-malformed', { loadBalancer: ['a'.repeat(513)] }],
    ['fault-without-sample', { fault: ['deny'] }],
    ['fault-malformed', { sample: 'article', fault: ['explode'] }],
    ['fault-malformed', { sample: 'article', fault: ['fail 418'] }],
    ['fault-malformed', { sample: 'article', fault: ['deny what is this'] }],
    ['fault-malformed', { sample: 'article', fault: [''] }],
    ['source-twice', { sample: 'article', inventory: 'file.json' }],
    ['option-without-live-source', { sample: 'article', profile: 'review' }],
    ['option-without-live-source', { sample: 'article', role: ROLE }],
    ['option-without-live-source', { sample: 'article', endpoint: 'http://localhost' }],
    ['option-without-live-source', { inventory: 'file.json', profile: 'review' }],
    ['option-without-live-source', { inventory: 'file.json', region: ['eu-west-1'] }],
    ['option-without-live-source', { inventory: 'file.json', deadline: '3' }],
    ['option-without-live-source', { inventory: 'file.json', cluster: ['web'] }],
  ])('%s: %j', (fault, changed) => {
    expect(faultOf(changed)).toBe(fault);
  });

  it('refuses a malformed endpoint of the environment as well', () => {
    expect(faultOf({}, 'nonsense')).toBe('endpoint-malformed');
    expect(faultOf({ sample: 'article' }, 'nonsense')).toBeNull();
  });
});
