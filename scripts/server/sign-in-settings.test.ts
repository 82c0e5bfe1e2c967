import { describe, expect, it } from 'vitest';

import { PlainFailure } from '../prepare/step.mjs';
import { signInSettings } from './sign-in-settings.mjs';

const ORIGIN = { HOPLENS_ORIGIN: 'https://hoplens.example.com' };
const COMPLETE: Readonly<Record<string, Record<string, string>>> = {
  alb: {
    ...ORIGIN,
    HOPLENS_ALB_ARN: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/edge/0123456789abcdef',
    HOPLENS_OIDC_ISSUER: 'https://idp.example.com',
    HOPLENS_OIDC_CLIENT_ID: 'hoplens',
  },
  oidc: {
    ...ORIGIN,
    HOPLENS_OIDC_ISSUER: 'https://idp.example.com/realm',
    HOPLENS_OIDC_CLIENT_ID: 'hoplens',
    HOPLENS_OIDC_CLIENT_SECRET: 'secret',
  },
  proxy: { ...ORIGIN, HOPLENS_PROXY_HEADER: 'X-Auth-User', HOPLENS_PROXY_PEERS: '10.0.0.0/8,2001:db8::1' },
};
const MODES = Object.keys(COMPLETE);
const LOOPBACK = ['127.0.0.1', '127.0.0.9', '::1'];
const REACHABLE = ['0.0.0.0', '::', '10.0.0.5', '2001:db8::5', '::ffff:127.0.0.1'];

/** The sentence of a refusal; null where it starts. */
function refusal(env: Record<string, string>, bind: string): string | null {
  try {
    signInSettings(env, bind);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(PlainFailure);
    return (error as Error).message;
  }
}

describe('a way to sign in that is chosen', () => {
  it.each(MODES.flatMap((mode) => [...LOOPBACK, ...REACHABLE].map((bind) => [mode, bind] as const)))('%s on %s starts', (mode, bind) => {
    expect(refusal({ HOPLENS_AUTH: mode, ...COMPLETE[mode] }, bind)).toBeNull();
  });

  it.each(MODES.flatMap((mode) => Object.keys(COMPLETE[mode]!).map((name) => [mode, name] as const)))(
    '%s without %s is refused, on every address',
    (mode, name) => {
      for (const value of ['', '  ']) {
        for (const bind of ['127.0.0.1', '0.0.0.0']) {
          expect(refusal({ HOPLENS_AUTH: mode, ...COMPLETE[mode], [name]: value }, bind)).toContain(`HOPLENS_AUTH=${mode} needs ${name}.`);
        }
      }
    },
  );
});

describe('no way to sign in, or that of one person', () => {
  it.each(LOOPBACK)('starts on %s', (bind) => {
    expect([refusal({}, bind), refusal({ HOPLENS_AUTH: '' }, bind), refusal({ HOPLENS_AUTH: 'local' }, bind)]).toEqual([null, null, null]);
  });

  it.each(REACHABLE)('is refused on %s', (bind) => {
    expect(refusal({}, bind)).toContain(`does not listen on ${bind}, where others can reach it: nobody said how people sign in`);
    expect(refusal({ HOPLENS_AUTH: 'local', HOPLENS_SIGN_IN_TOKEN: 'x'.repeat(50) }, bind)).toContain('for one person on this machine');
  });
});

describe('a variable that makes no sense', () => {
  it.each<[string, string, string]>([
    ['local', 'HOPLENS_AUTH', 'none'],
    ['local', 'HOPLENS_AUTH', 'OIDC'],
    ['local', 'HOPLENS_AUTH', 'constructor'],
    ['local', 'HOPLENS_SIGN_IN_TOKEN', '1234'],
    ['oidc', 'HOPLENS_ORIGIN', 'http://hoplens.example.com'],
    ['oidc', 'HOPLENS_ORIGIN', 'https://hoplens.example.com/'],
    ['oidc', 'HOPLENS_ORIGIN', 'https://hoplens.example.com/path'],
    ['oidc', 'HOPLENS_ORIGIN', 'https://user@hoplens.example.com'],
    ['oidc', 'HOPLENS_ORIGIN', 'hoplens.example.com'],
    ['oidc', 'HOPLENS_OIDC_ISSUER', 'http://idp.example.com'],
    ['alb', 'HOPLENS_OIDC_ISSUER', 'idp.example.com'],
    ['alb', 'HOPLENS_ALB_ARN', 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/0123456789abcdef'],
    ['alb', 'HOPLENS_ALB_ARN', '*'],
    ['alb', 'HOPLENS_PROXY_PEERS', '10.0.0.0/33'],
    ['proxy', 'HOPLENS_PROXY_PEERS', '0.0.0.0/0'],
    ['proxy', 'HOPLENS_PROXY_PEERS', '::/0'],
    ['proxy', 'HOPLENS_PROXY_PEERS', '10.0.0.0/8, everybody'],
    ['proxy', 'HOPLENS_PROXY_PEERS', '10.0.0.0/8/8'],
    ['proxy', 'HOPLENS_PROXY_HEADER', 'Cookie'],
    ['proxy', 'HOPLENS_PROXY_HEADER', 'X Auth'],
    ['proxy', 'HOPLENS_PROXY_HEADER', 'x-hoplens-client'],
    ['proxy', 'HOPLENS_PROXY_GROUPS_HEADER', 'authorization'],
  ])('%s with %s=%s is refused in one sentence that names it', (mode, name, value) => {
    const sentence = refusal({ HOPLENS_AUTH: mode, ...COMPLETE[mode], [name]: value }, '127.0.0.1');
    expect(sentence).toContain(name);
    expect(sentence).not.toContain('\n');
  });
});
