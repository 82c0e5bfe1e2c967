import { describe, expect, it } from 'vitest';

import type { Origin } from '@/lib/inventory/distribution';
import type { SecretPattern, SecretValue } from '@/lib/inventory/secret';
import { gap } from '@/lib/testing/gap';
import { distribution, listener, loadBalancer, loadBalancerHost, origin, rule } from '@/lib/testing/sample-parts';
import { outcomeText, traceOf } from '@/lib/testing/trace-of';

const UNREAD = { $unknown: 'g' };
const fixed = (statusCode: number) => ({ type: 'fixed-response' as const, statusCode, contentType: null });

describe('secret headers', () => {
  const value = (fingerprint: string): SecretValue => ({ secret: true, fingerprint, short: false });
  const pattern = (fingerprint: string, changed: Partial<SecretPattern> = {}): SecretPattern => ({
    ...value(fingerprint),
    wildcard: false,
    matches: [],
    ...changed,
  });
  const from = (customHeaders: Origin['customHeaders']) => ({ distributions: [distribution({ origins: [origin({ customHeaders })] })] });
  const rules = (wanted: SecretPattern) => ({
    loadBalancers: [
      loadBalancer({
        listeners: [
          listener({
            rules: [
              rule(1, [fixed(201)], [{ field: 'http-header', name: 'x-origin-verify', values: [wanted], regexValues: [] }]),
              rule(null, [fixed(299)]),
            ],
          }),
        ],
      }),
    ],
  });

  it.each<[what: string, sent: Origin['customHeaders'], wanted: SecretPattern, outcome: string]>([
    ['equal', [{ name: 'X-Origin-Verify', value: value('a') }], pattern('a'), '201'],
    ['different', [{ name: 'X-Origin-Verify', value: value('a') }], pattern('b'), '299'],
    [
      'matched by wildcard while gathering',
      [{ name: 'X-Origin-Verify', value: value('a') }],
      pattern('w', { wildcard: true, matches: ['a'] }),
      '201',
    ],
    [
      'not matched by wildcard while gathering',
      [{ name: 'X-Origin-Verify', value: value('b') }],
      pattern('w', { wildcard: true, matches: ['a'] }),
      '299',
    ],
    ['not sent', [], pattern('a'), '299'],
  ])('%s', (_, sent, wanted, outcome) => {
    expect(outcomeText(traceOf({ ...from(sent), ...rules(wanted) }))).toBe(`${outcome} listener-fixed-response`);
  });

  it('cannot tell where the value was not read', () => {
    expect(outcomeText(traceOf({ ...from([{ name: 'X-Origin-Verify', value: UNREAD }]), ...rules(pattern('a')), gaps: [gap({})] }))).toBe(
      '- undetermined?',
    );
    expect(outcomeText(traceOf({ ...from(UNREAD), ...rules(pattern('a')), gaps: [gap({})] }))).toBe('- undetermined?');
  });

  it('leaves open whether a viewer who sends a value knows the secret', () => {
    expect(
      outcomeText(traceOf(rules(pattern('a')), { url: `https://${loadBalancerHost()}/`, headers: { 'X-Origin-Verify': 'guess' } })),
    ).toBe('299 listener-fixed-response?');
  });

  it('never shows a fingerprint', () => {
    const trace = traceOf({ ...from([{ name: 'X-Origin-Verify', value: value('finger-a') }]), ...rules(pattern('finger-a')) });
    expect(JSON.stringify(trace)).not.toContain('finger-a');
  });
});
