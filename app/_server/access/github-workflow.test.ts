import { exportJWK, generateKeyPair, SignJWT, createLocalJWKSet, UnsecuredJWT, type CryptoKey } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';

import { createGithubWorkflows, GITHUB_ISSUER, type GithubWorkflow } from './github-workflow';

const AUDIENCE = 'https://hoplens.example.com';
const NOW = Date.parse('2026-11-27T10:00:00Z');
const SECONDS = NOW / 1000;
const CLAIMS = {
  repository: 'acme/shop',
  sub: 'repo:acme/shop:ref:refs/heads/main',
  jti: 'run-1',
  event_name: 'push',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  iat: SECONDS - 10,
  nbf: SECONDS - 10,
  exp: SECONDS + 300,
  iss: GITHUB_ISSUER,
  aud: AUDIENCE,
};

let ours: { privateKey: CryptoKey; publicKey: CryptoKey };
let theirs: { privateKey: CryptoKey; publicKey: CryptoKey };
let workflowOf: (token: string) => Promise<GithubWorkflow | null>;
let ofNone: typeof workflowOf;

beforeAll(async () => {
  ours = await generateKeyPair('RS256', { extractable: true });
  theirs = await generateKeyPair('RS256', { extractable: true });
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] });
  const settings = { audience: AUDIENCE, now: () => NOW, keys };
  workflowOf = createGithubWorkflows({ ...settings, repositories: ['acme/shop', 'Acme/Docs'] });
  ofNone = createGithubWorkflows({ ...settings, repositories: [] });
});

function token(claims: Record<string, unknown> = {}, header: object = {}, key: CryptoKey | Uint8Array = ours.privateKey): Promise<string> {
  return new SignJWT({ ...CLAIMS, ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header }).sign(key);
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token of GitHub for a workflow run', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['a push', {}, { branch: 'main', commit: 'a'.repeat(40) }],
    [
      'a pull request',
      { event_name: 'pull_request', ref: 'refs/pull/42/merge', head_ref: 'feature/x' },
      { branch: 'feature/x', pullRequest: '42', commit: 'a'.repeat(40) },
    ],
    ['a tag', { ref: 'refs/tags/v1' }, { commit: 'a'.repeat(40) }],
    ['labels that have another form', { sha: 'no hash' }, {}],
    ['no labels', { ref: undefined, sha: undefined }, {}],
  ])('%s', async (_name, claims, labels) => {
    const expiresAt = '2026-11-27T10:05:00.000Z';
    expect(await workflowOf(await token(claims))).toEqual({ repository: 'acme/shop', id: 'run-1', expiresAt, labels });
  });

  it('of a repository that is written differently', async () => {
    expect((await workflowOf(await token({ repository: 'acme/docs' })))?.repository).toBe('acme/docs');
  });

  it('counts for nothing where no repository is named', async () => {
    expect(await ofNone(await token())).toBeNull();
  });
});

describe('a forged one', () => {
  it.each<[string, () => Promise<string>]>([
    ['for another audience', () => token({ aud: 'https://evil.example' })],
    ['for GitHub’s own audience', () => token({ aud: 'https://github.com/acme' })],
    ['for a name that begins like ours', () => token({ aud: `${AUDIENCE}.evil.example` })],
    ['for no audience', () => token({ aud: undefined })],
    ['of another issuer', () => token({ iss: 'https://evil.example' })],
    ['of an issuer that begins like GitHub’s', () => token({ iss: `${GITHUB_ISSUER}/acme` })],
    ['of no issuer', () => token({ iss: undefined })],
    ['of another repository', () => token({ repository: 'evil/shop' })],
    ['of a repository that begins like ours', () => token({ repository: 'acme/shop-evil' })],
    ['of a list of repositories', () => token({ repository: ['acme/shop'] })],
    ['of no repository, whatever its subject says', () => token({ repository: undefined })],
    ['of a pull request that runs with the rights of the repository', () => token({ event_name: 'pull_request_target' })],
    ['that has expired', () => token({ exp: SECONDS - 1 })],
    ['that never expires', () => token({ exp: undefined })],
    ['that counts later', () => token({ nbf: SECONDS + 60 })],
    ['that does not say when it was made', () => token({ iat: undefined })],
    ['without an id', () => token({ jti: undefined })],
    ['with an empty id', () => token({ jti: '' })],
    ['without a subject', () => token({ sub: undefined })],
    ['with another key', () => token({}, {}, theirs.privateKey)],
    ['with another key, which it names', () => token({}, { kid: 'k2' }, theirs.privateKey)],
    ['with a key that it brings', async () => token({}, { jwk: await exportJWK(theirs.publicKey) }, theirs.privateKey)],
    ['with a key at an address that it names', () => token({}, { jku: 'https://evil.example/keys' }, theirs.privateKey)],
    ['with alg none', async () => new UnsecuredJWT(CLAIMS).encode()],
    [
      'with alg HS256 and the public key as the secret',
      async () => token({}, { alg: 'HS256' }, Buffer.from(JSON.stringify(await exportJWK(ours.publicKey)))),
    ],
    ['with alg PS256', async () => token({}, { alg: 'PS256' }, (await generateKeyPair('PS256')).privateKey)],
    ['with changed claims', async () => (await token()).replace(/\.[^.]+\./, `.${part({ ...CLAIMS, repository: 'acme/docs' })}.`)],
    ['without its signature', async () => (await token()).replace(/\.[^.]*$/, '.')],
    ['that is no token', async () => 'abc'],
    ['that is empty', async () => ''],
  ])('%s is nobody', async (_name, forge) => {
    expect(await workflowOf(await forge())).toBeNull();
  });
});
