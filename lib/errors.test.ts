import { describe, expect, it } from 'vitest';

import { AppError, expected } from './errors';

describe('expected', () => {
  it('gives what was done', async () => {
    expect(await expected(() => 1)).toBe(1);
    expect(await expected(async () => Promise.resolve(2))).toBe(2);
  });

  it('gives an expected failure back', async () => {
    const failure = new AppError('bad-input', { fault: 'url-malformed' });
    expect(
      await expected(() => {
        throw failure;
      }),
    ).toBe(failure);
  });

  it('throws what nobody expected', async () => {
    await expect(
      expected(() => {
        throw new TypeError('no');
      }),
    ).rejects.toThrow(TypeError);
  });
});
