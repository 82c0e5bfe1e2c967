import { describe, expect, it } from 'vitest';

import { AppError } from '@/lib/errors';
import { translatorFor } from '@/lib/messages/catalogue';

import { toFailure } from './failure';
import { toErrorResponse } from './to-result';

const SECRET = 'AKIAIOSFODNN7EXAMPLE arn:aws:iam::123456789012:role/secret';

describe('toErrorResponse', () => {
  it.each([
    ['bad-input', 400],
    ['unsupported-schema', 400],
    ['foreign-origin', 403],
    ['not-found', 404],
    ['too-large', 413],
    ['not-json', 415],
    ['no-credentials', 422],
    ['credentials-expired', 422],
    ['scan-limit', 429],
    ['endpoint-unreachable', 502],
  ] as const)('%s is answered %i with its sentence', async (code, status) => {
    const t = translatorFor('en');
    const response = toErrorResponse(t, { code, params: {} });
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const sentence: unknown = expect.stringMatching(/^[A-Z].*\.$/);
    expect(await response.json()).toEqual({ error: { code, sentence, id: null } });
  });

  it('speaks Japanese', async () => {
    const body = await toErrorResponse(translatorFor('ja'), { code: 'scan-limit', params: {} }).text();
    expect(body).toContain('スキャン');
  });
});

describe('toFailure', () => {
  it.each([new Error(SECRET), SECRET, { message: SECRET }, null, undefined, new TypeError(SECRET, { cause: new Error(SECRET) })])(
    'tells nothing of an unexpected error (%#)',
    async (error) => {
      const lines: string[] = [];
      const failure = toFailure(
        error,
        () => 'id-1',
        (line) => lines.push(line),
      );
      const response = toErrorResponse(translatorFor('en'), failure);
      expect(response.status).toBe(500);
      const body = await response.text();
      expect(body).toContain('id-1');
      expect(body + lines.join()).not.toMatch(/AKIA|arn:aws/);
      expect(lines).toHaveLength(1);
    },
  );

  it('knows an expected error of another copy of the class', () => {
    class Copy extends Error {
      override readonly name = 'AppError';
      readonly code = 'not-found';
      readonly params = {};
    }
    expect(
      toFailure(
        new Copy(),
        () => 'x',
        () => undefined,
      ),
    ).toEqual({ code: 'not-found', params: {} });
  });

  it('keeps an expected error and its parameters, and logs nothing', () => {
    const lines: string[] = [];
    expect(
      toFailure(
        new AppError('bad-input', { detail: 'regions' }),
        () => 'x',
        (line) => lines.push(line),
      ),
    ).toEqual({
      code: 'bad-input',
      params: { detail: 'regions' },
    });
    expect(lines).toEqual([]);
  });
});
