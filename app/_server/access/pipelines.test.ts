import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { newToken, tokenHash } from '@/lib/access/secret-token';
import { openStore, type Store } from '@/lib/store/open-store';
import { scratchFolder } from '@/lib/testing/hardening/scratch-folder';

import type { GithubWorkflow } from './github-workflow';
import { createPipelines } from './pipelines';

const DAY = 86_400_000;
const folder = scratchFolder();
let now = Date.parse('2026-11-27T10:00:00Z');
let store: Store;
/** What GitHub vouches for, by token. */
const workflows = new Map<string, GithubWorkflow>();
let pipelineOf: ReturnType<typeof createPipelines>;

beforeAll(async () => {
  store = await openStore({ folder }, () => new Date(now));
  pipelineOf = createPipelines(
    async () => store,
    async (token) => workflows.get(token) ?? null,
  );
});
afterAll(() => store.close());

async function ingestToken(id: string): Promise<string> {
  const token = newToken('sfi_');
  await store.tokens.add({ id, hash: tokenHash(token), name: 'ci of shop', by: 'Ada', days: 90 });
  return token;
}

describe('an ingest token', () => {
  it('is a pipeline until it runs out', async () => {
    const token = await ingestToken('t1');
    const pipeline = { actor: { kind: 'pipeline', id: 'token:t1', name: 'ci of shop' }, labels: {} };
    expect(await pipelineOf(`Bearer ${token}`)).toEqual(pipeline);
    now += 90 * DAY - 1000;
    expect(await pipelineOf(`bearer ${token}`)).toEqual(pipeline);
    now += 1000;
    expect(await pipelineOf(`Bearer ${token}`)).toBeNull();
  });

  it('is nobody once it is revoked', async () => {
    const token = await ingestToken('t2');
    await store.tokens.revoke('t2');
    expect(await pipelineOf(`Bearer ${token}`)).toBeNull();
  });

  it.each<[string, (token: string) => string]>([
    ['of another kind', (token) => `Bearer ${token.replace('sfi_', 'sfx_')}`],
    ['with a changed character', (token) => `Bearer ${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['cut short', (token) => `Bearer ${token.slice(0, -1)}`],
    ['without its scheme', (token) => token],
    ['of another scheme', (token) => `Basic ${token}`],
    ['twice', (token) => `Bearer ${token}, Bearer ${token}`],
    ['its hash', (token) => `Bearer sfi_${tokenHash(token).slice(0, 43)}`],
    ['nothing', () => 'Bearer '],
    ['a very long one', (token) => `Bearer ${token}${'a'.repeat(9000)}`],
  ])('%s is nobody', async (_name, of) => {
    expect(await pipelineOf(of(await ingestToken(newToken('sfi_'))))).toBeNull();
  });
});

describe('a workflow run', () => {
  const run = { repository: 'acme/shop', id: 'j1', expiresAt: new Date(now + 100 * DAY).toISOString(), labels: { branch: 'main' } };

  it('is a pipeline once', async () => {
    workflows.set('a.b.c', run);
    expect(await pipelineOf('Bearer a.b.c')).toEqual({
      actor: { kind: 'pipeline', id: 'github:acme/shop', name: 'acme/shop' },
      labels: { branch: 'main' },
    });
    expect(await pipelineOf('Bearer a.b.c')).toBeNull();
  });

  it('is a pipeline once, also when it asks ten times together', async () => {
    workflows.set('d.e.f', { ...run, id: 'j2' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => pipelineOf('Bearer d.e.f')));
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
  });
});
