import { describe, expect, it } from 'vitest';

import { FINDABLE } from '../findable';
import { CHECKS } from '../registry';
import { controlsOf } from './controls';
import { controlVerdicts } from './control-verdicts';
import { CATALOGUES } from './crosswalk';
import { ROWS } from './rows';

describe('the crosswalk', () => {
  it('names only checks and reasons that there are', () => {
    const ours = new Set(FINDABLE.map(({ id }) => id));
    const named = ROWS.flatMap(([, row]) => ('checks' in row ? row.checks : []));
    expect(named.filter((id) => !ours.has(id))).toEqual([]);
  });

  it('has every control once', () => {
    const ids = ROWS.map(([catalogue, { id }]) => `${catalogue} ${id}`);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(CATALOGUES.filter((catalogue) => !ROWS.some(([name]) => name === catalogue))).toEqual([]);
  });

  it.each([
    ['target-plaintext', 'ELB.22'],
    ['target-plaintext', 'checkov:CKV_AWS_378'],
    ['invalid-headers-kept', 'prowler:elbv2_alb_drop_invalid_header_fields_enabled'],
  ])('cites %s under %s', (check, control) => {
    expect(controlsOf(check)).toContain(control);
  });
});

describe('controlVerdicts', () => {
  const tally = (check: string, pass: number) => ({ check, pass });
  const finding = (check: string, changed: object) => ({
    ...{ check, severity: 'medium' as const, place: 'target' as const, subject: { kind: 'x', id: '1', name: '1' } },
    ...{ components: [], params: {}, evidence: [], gaps: [], controls: [], status: 'fail' as const, ...changed },
  });
  const covered = { adjusted: { verdict: 'covered' as const, reason: 'single-system-vpc' as const, params: { vpc: 'v' } } };

  const saidElsewhere = { adjusted: { verdict: 'moot' as const, reason: 'said-by' as const, params: { check: 'other' } } };

  it.each<[verdict: string, findings: ReturnType<typeof finding>[], passes: number]>([
    ['failed', [finding('target-plaintext', covered), finding('target-plaintext', {})], 3],
    ['unknown', [finding('target-plaintext', { status: 'unknown' })], 3],
    ['covered', [finding('target-plaintext', covered)], 3],
    ['failed', [finding('target-plaintext', saidElsewhere)], 3],
    ['passed', [], 3],
    ['not-applicable', [], 0],
  ])('%s', (verdict, findings, passes) => {
    const verdicts = controlVerdicts('security-hub', { findings, checks: [tally('target-plaintext', passes)] });
    expect(verdicts.find(({ row }) => row.id === 'ELB.22')).toMatchObject({ verdict, counts: { passed: passes } });
  });

  it('says why none of ours looks at a control', () => {
    const verdicts = controlVerdicts('security-hub', { findings: [], checks: CHECKS.map(({ id }) => tally(id, 1)) });
    expect(verdicts.find(({ row }) => row.id === 'CloudFront.12')).toMatchObject({ verdict: 'none', row: { not: 'needs-other-apis' } });
  });
});
