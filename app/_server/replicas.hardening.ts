import { setTimeout as delay } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findingKey } from '@/lib/checks/finding-key';
import { type Asker, askWith, type HoplensServer, signInToken, startHoplens } from '@/lib/testing/hardening/hoplens-server';
import { ask, startPostgres } from '@/lib/testing/hardening/postgres-cluster';
import { smallAccount } from '@/lib/testing/small-account';
import { snapshotOf } from '@/lib/testing/snapshot-of';
import { sealed } from '@/lib/testing/sealed';
import { behaving } from '@/lib/testing/given';

const cluster = await startPostgres('fsync=off');
const url = await cluster.database();

let servers: [HoplensServer, HoplensServer];
/** One person, asking either server with the session of the first. */
let people: [Asker, Asker];

beforeAll(async () => {
  servers = await Promise.all([startHoplens({ DATABASE_URL: url }), startHoplens({ DATABASE_URL: url })]);
  const origins = servers.map(({ origin }) => origin);
  const as = askWith(origins, await signInToken(servers[0]));
  people = [as(servers[0].origin), as(servers[1].origin)];
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

async function json(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}

function send(person: Asker, method: string, path: string, body: unknown): Promise<Response> {
  return person(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}

/** Works through items, so many at a time. */
async function together<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
}

describe('two servers on one database', () => {
  it('keep a thousand snapshots that race, each once', async () => {
    // Every tenth is handed to both.
    const handed = Array.from({ length: 1000 }, (_, index) => ({
      to: index % 2,
      name: `n${String(index % 20 < 2 ? index - (index % 2) : index)}`,
    }));
    const answers: number[] = [];
    await together(handed, 16, async ({ to, name }) => {
      const response = await people[to === 0 ? 0 : 1]('/api/snapshots', { method: 'POST', body: JSON.stringify(snapshotOf(name)) });
      answers.push(response.status);
    });
    const distinct = new Set(handed.map(({ name }) => name)).size;
    expect(answers.filter((status) => status === 201)).toHaveLength(distinct);
    expect(answers.filter((status) => status === 200)).toHaveLength(1000 - distinct);
    for (const person of people) expect(await json(await person('/api/snapshots?limit=1'))).toMatchObject({ total: distinct });
    expect(await ask(url, 'select count(*)::int as bodies, count(distinct id)::int as ids from snapshot_body')).toEqual([
      { bodies: distinct, ids: distinct },
    ]);
  });

  it('tell of a deletion and an acceptance at once', async () => {
    const snapshot = sealed(smallAccount(behaving({ viewerProtocolPolicy: 'allow-all' })));
    await people[0]('/api/snapshots', { method: 'POST', body: JSON.stringify(snapshot) });
    const path = `/api/snapshots/${snapshot.id}`;
    expect((await people[1](path)).status).toBe(200);
    const finding = snapshot.findings.find(({ status }) => status === 'fail');
    const acceptance = { key: finding === undefined ? '' : findingKey(finding), reason: 'known', owner: 'team', expires: '2036-01-31' };
    expect((await send(people[0], 'POST', `${path}/acceptances`, acceptance)).ok).toBe(true);
    expect(await (await people[1](`/snapshots/${snapshot.id}/review`)).text()).toContain('team');
    expect((await people[1](path, { method: 'DELETE' })).status).toBe(200);
    expect((await people[0](path)).status).toBe(404);
    expect((await people[0](`/snapshots/${snapshot.id}`)).status).toBe(404);
  });

  it('run one scan for both, tell of it on both, and end it for both', async () => {
    const started = await Promise.all(
      people.map((person) => send(person, 'POST', '/api/scans', { kind: 'sample', sample: 'estate' }).then(json)),
    );
    const [id] = started.map((scan) => String(scan['id']));
    expect(started.map((scan) => scan['id'])).toEqual([id, id]);
    const events = await Promise.all(people.map(async (person) => (await person(`/api/scans/${String(id)}/events`)).text()));
    const ends = events.map((text) => /event: done\ndata: (.*)/.exec(text)?.[1]);
    expect(ends[0]).toMatch(/snapshotId/);
    expect(ends[1]).toBe(ends[0]);
    for (const person of people) {
      const told = await json(await person(`/api/scans/${String(id)}`));
      expect(told).toMatchObject({ status: 'done', kind: 'sample' });
      expect((await person(`/api/snapshots/${String(told['snapshotId'])}`)).status).toBe(200);
      expect((await person(`/scan/${String(id)}`)).status).toBeLessThan(400);
    }
    expect(await ask(url, 'select count(*)::int as scans from scan')).toEqual([{ scans: 1 }]);
  });

  it('answer 503 with Retry-After while the database is away, and go on when it is back', async () => {
    await cluster.kill();
    for (const person of people) {
      const response = await person('/api/snapshots');
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await json(response)).toMatchObject({ error: { code: 'storage-unreachable' } });
    }
    await cluster.start();
    for (const person of people) {
      let status = 503;
      while (status === 503) {
        ({ status } = await person('/api/snapshots'));
        await delay(50);
      }
      expect(status).toBe(200);
    }
  });
});
