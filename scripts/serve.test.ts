import { spawn } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { ROOT } from './prepare/root.mjs';

/** What a server says that does not start, and its exit code. It finds no build, so that it could not start anyway. */
function start(args: readonly string[], env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/serve.mjs', '--port', '0', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', HOPLENS_DIST_DIR: 'there-is-no-build', ...env },
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

describe('a server that would be unsafe does not start', () => {
  it.each<[string, string[], Record<string, string>, string]>([
    ['for all, without a way to sign in', ['--bind', '0.0.0.0'], {}, 'nobody said how people sign in'],
    ['the same by its variable', [], { HOPLENS_BIND: '::' }, 'nobody said how people sign in'],
    ['for all, with the token of one person', ['--bind=0.0.0.0'], { HOPLENS_AUTH: 'local' }, 'for one person on this machine'],
    ['a load balancer that is not named', [], { HOPLENS_AUTH: 'alb' }, 'HOPLENS_AUTH=alb needs HOPLENS_ORIGIN, HOPLENS_ALB_ARN'],
    ['a provider that is not named', ['--bind', '0.0.0.0'], { HOPLENS_AUTH: 'oidc' }, 'HOPLENS_AUTH=oidc needs'],
    ['a proxy that is not named', [], { HOPLENS_AUTH: 'proxy' }, 'HOPLENS_AUTH=proxy needs'],
    ['a way that does not exist', [], { HOPLENS_AUTH: 'none' }, 'must be local, alb, oidc or proxy'],
    ['an address that is none', ['--bind', 'all'], {}, 'is not an address to listen on'],
  ])('%s', async (_name, args, env, sentence) => {
    const { code, said } = await start(args, env);
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
  });
});
