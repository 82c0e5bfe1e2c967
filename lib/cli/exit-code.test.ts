import { describe, expect, it } from 'vitest';

import { exitCode } from './exit-code';

const MOOT = { verdict: 'moot', reason: 'nobody-connects', params: { name: 'web' } } as const;

describe('exitCode', () => {
  it.each([
    ['nothing asked', [{ status: 'fail', severity: 'critical' }], null, 0],
    ['no findings', [], 'low', 0],
    ['at the limit', [{ status: 'fail', severity: 'high' }], 'high', 1],
    ['above the limit', [{ status: 'fail', severity: 'critical' }], 'high', 1],
    ['below the limit', [{ status: 'fail', severity: 'medium' }], 'high', 0],
    ['lowest limit', [{ status: 'fail', severity: 'low' }], 'low', 1],
    ['unknown is no verdict', [{ status: 'unknown', severity: 'critical' }], 'low', 0],
    ['taken back by the neighbours', [{ status: 'fail', severity: 'critical', adjusted: MOOT }], 'low', 0],
    ['for information only', [{ status: 'fail', severity: 'info' }], 'low', 0],
    ['for information, where that is asked', [{ status: 'fail', severity: 'info' }], 'info', 1],
    [
      'one of many',
      [
        { status: 'unknown', severity: 'high' },
        { status: 'fail', severity: 'critical' },
      ],
      'critical',
      1,
    ],
  ] as const)('%s', (_, findings, failOn, code) => {
    expect(exitCode(findings, failOn)).toBe(code);
  });
});
