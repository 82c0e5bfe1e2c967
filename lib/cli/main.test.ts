import { spawn } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { ROOT } from '@/lib/testing/source-files';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real command as a process of its own; `interruptAfter`: Ctrl-C after so many milliseconds. */
function hoplens(args: readonly string[], interruptAfter: number | null = null): Promise<Ended> {
  const env = { ...process.env, HOPLENS_FINGERPRINT_KEY: 'a fingerprint key for tests only, not a secret', LANG: 'C' };
  const child = spawn(process.execPath, ['scripts/hoplens.mjs', ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (piece) => {
    ended.out += String(piece);
  });
  child.stderr.on('data', (piece) => {
    ended.err += String(piece);
  });
  if (interruptAfter !== null) setTimeout(() => child.kill('SIGINT'), interruptAfter);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      resolve({ ...ended, code });
    }),
  );
}

describe('the command as a process', () => {
  it('writes a whole snapshot through a pipe, and nothing else', { timeout: 30_000 }, async () => {
    const { code, out, err } = await hoplens(['scan', '--sample', 'article', '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ schema: 'hoplens.snapshot/2' });
  });

  it('ends with 2 and one sentence', { timeout: 30_000 }, async () => {
    expect(await hoplens(['scan', '--sample', 'nonsense'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^There is no sample account nonsense; [^\n]*\n$/),
    });
  });

  it('gives way to Ctrl-C', { timeout: 30_000 }, async () => {
    const ended = await hoplens(['scan', '--sample', 'article', '--fault', 'hang'], 3000);
    expect(ended).toEqual({ code: 2, out: '', err: 'The scan was cancelled.\n' });
  });
});
