import { describe, expect, it } from 'vitest';

import { REASONS } from '@/lib/facts/reasons';

import { FINDABLE, sourceOf } from './findable';
import { CHECKS } from './registry';
import { selecting, SELECTORS } from './selection';

describe('selecting', () => {
  it.each([
    ['everything where nothing is named', [], [], ['viewer-plaintext', 'invalid-headers-kept', 'redirect-loop']],
    ['a check', ['viewer-plaintext'], [], ['viewer-plaintext']],
    ['a reason', ['redirect-loop'], [], ['redirect-loop']],
    ['a place, and the reasons that are found there', ['viewer'], [], ['viewer-plaintext', 'redirect-loop']],
    ['a control', ['ELB.4'], [], ['invalid-headers-kept']],
    ['several', ['viewer-plaintext', 'ELB.4'], [], ['viewer-plaintext', 'invalid-headers-kept']],
    ['all but a check', [], ['viewer-plaintext'], ['invalid-headers-kept', 'redirect-loop']],
    ['all but a place', [], ['viewer'], ['invalid-headers-kept']],
    ['a place without one of its checks', ['viewer'], ['CloudFront.3'], ['redirect-loop']],
    ['nothing that is both named and left out', ['ELB.4'], ['load-balancer'], []],
  ])('%s', (_, only, skip, selected) => {
    const selects = selecting(only, skip);
    const found = [
      ['viewer-plaintext', 'viewer'],
      ['invalid-headers-kept', 'load-balancer'],
      ['redirect-loop', 'viewer'],
    ] as const;
    expect(found.filter(([id, place]) => selects(id, place)).map(([id]) => id)).toEqual(selected);
  });

  it('knows every name', () => {
    expect(SELECTORS).toEqual(expect.arrayContaining(['viewer', 'account', 'viewer-plaintext', 'redirect-loop', 'ELB.4', 'CloudFront.3']));
    expect(SELECTORS).not.toContain('no-such-check');
  });
});

describe('FINDABLE', () => {
  it('has every check and every reason once', () => {
    expect(FINDABLE.map(({ id }) => id)).toEqual([...CHECKS.map(({ id }) => id), ...REASONS]);
  });

  it.each([
    ['viewer-plaintext', 'medium', 'viewer', 'distribution'],
    ['redirect-loop', 'critical', null, 'hop'],
    ['websocket-not-supported', 'low', null, 'hop'],
    ['undetermined', 'medium', null, 'hop'],
  ])('%s is at worst %s, at %s, about %s', (id, severity, place, subject) => {
    expect(FINDABLE.find((one) => one.id === id)).toMatchObject({ severity, place, subject });
  });

  it('knows the page of AWS about what needs one', () => {
    expect(sourceOf('viewer-plaintext')).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    expect(sourceOf('target-group-protocol-version')).toMatch(/http-464/);
    expect([sourceOf('forwarded'), sourceOf('no-such-check')]).toEqual([null, null]);
  });
});
