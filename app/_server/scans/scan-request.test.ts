import { describe, expect, it } from 'vitest';

import { requestKey, ScanRequest } from './scan-request';

describe('ScanRequest', () => {
  it('fills what was left out', () => {
    expect(ScanRequest.parse({ kind: 'live' })).toEqual({
      kind: 'live',
      profile: null,
      roleArn: null,
      externalId: null,
      regions: [],
      scope: { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] },
    });
  });

  it.each([
    { kind: 'live', regions: ['eu-west-1', 'us-gov-west-1', 'ap-southeast-2', 'mx-central-1'] },
    { kind: 'live', roleArn: 'arn:aws:iam::123456789012:role/path/hoplens-read', externalId: 'a-long:value/1=' },
    { kind: 'live', roleArn: 'arn:aws-cn:iam::123456789012:role/r' },
    { kind: 'live', profile: 'my team (read)', scope: { domains: ['*.example.com'] } },
    { kind: 'sample', sample: 'vpc-origin' },
  ])('accepts %j', (request) => {
    expect(ScanRequest.safeParse(request).success).toBe(true);
  });

  it.each([
    { kind: 'live', endpoint: 'http://169.254.169.254' },
    { kind: 'live', roleArn: 'arn:aws:iam::1:role/x' },
    { kind: 'live', roleArn: 'arn:aws:iam::123456789012:user/x' },
    { kind: 'live', regions: ['eu-west-1/../..'] },
    { kind: 'live', regions: ['evil.example#'] },
    { kind: 'live', regions: 'eu-west-1' },
    { kind: 'live', profile: 'a\nb' },
    { kind: 'live', profile: '' },
    { kind: 'live', externalId: 'x y' },
    { kind: 'live', scope: { accounts: [] } },
    { kind: 'live', scope: { tags: Array.from({ length: 101 }, () => 'a') } },
    { kind: 'sample', sample: '../article' },
    { kind: 'sample', sample: '__proto__' },
    { kind: 'file', path: '/etc/passwd' },
    null,
    [],
  ])('refuses %j', (request) => {
    expect(ScanRequest.safeParse(request).success).toBe(false);
  });

  it('gives requests for other roles other keys', () => {
    const keys = [
      {},
      { roleArn: 'arn:aws:iam::123456789012:role/a' },
      { roleArn: 'arn:aws:iam::123456789012:role/b' },
      { profile: 'p' },
      { externalId: 'xx' },
    ].map((fields) => requestKey(ScanRequest.parse({ kind: 'live', ...fields })));
    expect(new Set(keys).size).toBe(5);
  });
});
