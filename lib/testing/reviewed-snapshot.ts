import { type Analysis, analyze } from '@/lib/checks/analyze';
import { toSnapshotFinding } from '@/lib/snapshots/snapshot-finding';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { gap } from './gap';
import { behaving } from './given';
import { loadBalancerArn } from './sample-parts';
import { smallAccount } from './small-account';
import { snapshotOf } from './snapshot-of';

/** Names from outside that some format could take for more than text. */
export const ODD_NAMES = [
  '=HYPERLINK("https://evil.example";"x")',
  '@octocat',
  '＝1+1',
  'a","b"\r\n=1',
  'a|b\\|c',
  'a`b`',
  '````',
  '<script>alert(1)</script>',
  ']]></failure><testcase/>',
  '[x](javascript:alert(1)) www.evil.example',
  '&lt;b&gt; \' "',
  '</details>\n\n# heading',
  '\u001b[31mred\u009b2J',
  '\u202egpj.exe\u200b',
  '\ud800',
  '../..//%2e%2e',
  '本番環境 🚀',
] as const;

const tally = { subjects: 4, pass: 2, fail: 1, adjusted: 0, unknown: 0, notApplicable: 1 };

/**
 * A review with a finding of every standing, in which everything that has a name is called `name`, and the account that it is about: one
 * distribution that takes plain HTTP. Two checks passed.
 */
export function reviewedSnapshot(name = 'web'): { snapshot: Snapshot; analysis: Analysis } {
  const analysis = analyze(
    smallAccount({ ...behaving({ viewerProtocolPolicy: 'allow-all' }), gaps: [gap({ kind: 'tags', resource: name, region: name })] }),
  );
  const about = { subject: { kind: 'load-balancer', id: loadBalancerArn(), name }, components: [], gaps: [], controls: [] };
  const failed = { ...about, status: 'fail' as const, evidence: [{ resource: name, path: `Attributes[${name}]`, value: name }] };
  const loadBalancer = { loadBalancer: name };
  const findings: Parameters<typeof toSnapshotFinding>[0][] = [
    {
      ...failed,
      check: 'target-group-protocol-version',
      severity: 'critical',
      place: 'target',
      params: {
        targetGroup: name,
        loadBalancer: name,
        protocolVersion: 'HTTP2',
        accepts: 'HTTP/2',
        spoken: 'HTTP/1.1',
        arrival: 'cloudfront',
      },
      subject: { kind: 'target', id: `target:${loadBalancerArn()}`, name },
      components: [`target:${loadBalancerArn()}`, loadBalancerArn()],
    },
    {
      ...failed,
      check: 'viewer-plaintext',
      severity: 'medium',
      place: 'viewer',
      params: { distribution: 'E1EXAMPLE', behaviors: name },
      subject: { kind: 'distribution', id: 'E1EXAMPLE', name },
      components: ['E1EXAMPLE'],
      controls: ['CloudFront.3', `prowler:${name}`],
    },
    { ...about, check: 'edge-logs-off', status: 'unknown', severity: 'low', place: 'edge', params: {}, evidence: [], gaps: ['g'] },
    {
      ...failed,
      check: 'invalid-headers-kept',
      severity: 'high',
      place: 'load-balancer',
      params: loadBalancer,
      adjusted: { verdict: 'covered', reason: 'done-at-cloudfront', params: { distributions: name } },
    },
    {
      ...failed,
      check: 'invalid-headers-kept',
      severity: 'high',
      place: 'load-balancer',
      params: loadBalancer,
      subject: { kind: 'load-balancer', id: loadBalancerArn('other'), name },
      adjusted: { verdict: 'moot', reason: 'nobody-connects', params: { name } },
    },
    {
      ...failed,
      check: 'invalid-headers-kept',
      severity: 'info',
      place: 'load-balancer',
      params: loadBalancer,
      subject: { kind: 'load-balancer', id: loadBalancerArn('third'), name },
      adjusted: { verdict: 'accepted', reason: name, owner: name, expires: '2027-01-31' },
    },
  ];
  const checks: Snapshot['checks'] = [
    { ...tally, check: 'viewer-plaintext', place: 'viewer' },
    { ...tally, check: 'edge-logs-off', place: 'edge', fail: 0, unknown: 1 },
    { ...tally, check: 'container-privileged', place: 'service', subjects: 1, pass: 0, fail: 0 },
  ];
  return { snapshot: { ...snapshotOf(name), findings: findings.map(toSnapshotFinding), checks }, analysis };
}
