import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Asker, startHoplens, type HoplensServer } from '@/lib/testing/hardening/hoplens-server';
import { scratchFolder } from '@/lib/testing/hardening/scratch-folder';

import { scannedSample } from './scanned-sample';

const folder = scratchFolder();
let server: HoplensServer;
let person: Asker;
let snapshot: string;

beforeAll(async () => {
  server = await startHoplens({ HOPLENS_DATA: folder, HOPLENS_SHARE_READS: '1000000' });
  person = await server.signIn();
  snapshot = (await scannedSample(person)).id;
});
afterAll(() => server.stop());

async function makeLink(): Promise<{ id: string; token: string }> {
  const answer = await person(`/api/snapshots/${snapshot}/shares`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ profile: 'external', days: 7 }),
  });
  const { id, link } = (await answer.json()) as { id: string; link: string };
  return { id, token: link.slice(link.indexOf('#') + 1) };
}

const open = (token: string): Promise<Response> => server.ask('/api/shared', { headers: { authorization: `Share ${token}` } });

/** All that a stranger can tell two answers apart by. */
async function told(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => name !== 'date').sort();
  return JSON.stringify([response.status, headers, await response.text()]);
}

describe('share links', () => {
  it('cannot be changed or revoked by opening an address', async () => {
    const { id, token } = await makeLink();
    for (const path of [`/api/shares/${id}`, `/api/snapshots/${snapshot}/acceptances`, '/api/scans']) {
      for (const method of ['GET', 'HEAD']) expect((await person(path, { method })).status).toBe(405);
    }
    expect((await open(token)).status).toBe(200);
  });

  // Wrong ones have a limit of their own, so that this stands behind what opens.
  it('answer the same for what is unknown, revoked, malformed and missing', async () => {
    const { id, token } = await makeLink();
    expect((await open(token)).status).toBe(200);
    await person(`/api/shares/${id}`, { method: 'DELETE' });
    const strangers = [
      token,
      `sfs_${randomBytes(32).toString('base64url')}`,
      'sfs_',
      ':token',
      '%00',
      'undefined',
      `${token}x`,
      token.slice(0, -1),
    ];
    const answers = new Set<string>();
    for (const stranger of strangers) answers.add(await told(await open(stranger)));
    answers.add(await told(await server.ask('/api/shared')));
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain('404');
  });

  it('opens nothing once it is revoked, however many ask meanwhile', async () => {
    const { id, token } = await makeLink();
    let revokedAt = Infinity;
    const reads: { begun: number; status: number }[] = [];
    const reader = async (): Promise<void> => {
      for (let read = 0; read < 50; read += 1) {
        const begun = performance.now();
        const { status, body } = await open(token);
        await body?.cancel();
        reads.push({ begun, status });
      }
    };
    const readers = Array.from({ length: 20 }, reader);
    await open(token);
    await person(`/api/shares/${id}`, { method: 'DELETE' });
    revokedAt = performance.now();
    await Promise.all(readers);
    expect(reads).toHaveLength(1000);
    expect(reads.filter(({ begun, status }) => begun > revokedAt && status === 200)).toEqual([]);
    expect(reads.some(({ status }) => status === 404)).toBe(true);
  });

  it('says what it is to nobody: the page is the same for every link', async () => {
    const [one, other] = [await server.ask('/s'), await server.ask('/s?x=1')];
    expect(await one.text()).toBe(await other.text());
    expect(one.headers.get('x-robots-tag')).toContain('noindex');
    expect(one.headers.get('referrer-policy')).toBe('no-referrer');
  });
});
