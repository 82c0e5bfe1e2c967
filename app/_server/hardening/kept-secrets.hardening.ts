import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { SIGN_IN_TOKEN, startHoplens } from '@/lib/testing/hardening/hoplens-server';
import { scratchFolder } from '@/lib/testing/hardening/scratch-folder';

import { scannedSample } from './scanned-sample';

const folder = scratchFolder();
const AWS = {
  AWS_ACCESS_KEY_ID: 'AKIAKEPTCANARY000000',
  AWS_SECRET_ACCESS_KEY: 'kept/canary/secret',
  AWS_SESSION_TOKEN: 'kept-canary-session',
};
const JSON_HEADERS = { 'content-type': 'application/json' };

/** Every byte below a folder. */
function bytesBelow(root: string): Buffer {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name));
  return Buffer.concat(files.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path)));
}

describe('what lies on the disk and in the log', () => {
  it('holds no token, no credential and nothing of what was shared in the clear', async () => {
    const server = await startHoplens({ HOPLENS_DATA: folder, ...AWS, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
    const person = await server.signIn();
    const { id } = await scannedSample(person);
    const tokens: string[] = [];
    for (let made = 0; made < 100; made += 1) {
      const profile = made % 2 === 0 ? 'external' : 'internal';
      const answer = await person(`/api/snapshots/${id}/shares`, {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({ profile, days: 7 }),
      });
      const { link } = (await answer.json()) as { link: string };
      tokens.push(link.slice(link.indexOf('#') + 1));
    }
    const made = await person('/api/tokens', {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ name: 'pipeline', days: 1 }),
    });
    tokens.push(((await made.json()) as { token: string }).token);
    const opened = await server.ask('/api/shared', { headers: { authorization: `Share ${tokens[0] ?? ''}` } });
    expect(opened.status).toBe(200);
    expect(gunzipSync(await opened.arrayBuffer()).toString()).toContain('hoplens.share/1');
    // A live scan with these credentials, which nobody takes.
    await person('/api/scans', { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify({ kind: 'live' }) });
    await person('/api/scans/x');
    await server.stop();

    expect(new Set(tokens).size).toBe(101);
    const secrets = [...tokens, ...tokens.map((token) => token.slice(4)), ...Object.values(AWS), SIGN_IN_TOKEN, 'hoplens.share/1'];
    const kept = bytesBelow(folder);
    expect(kept.byteLength).toBeGreaterThan(100_000);
    expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
    expect(secrets.filter((secret) => server.said().includes(secret))).toEqual([]);
  });
});
