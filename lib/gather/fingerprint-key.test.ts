import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fingerprintKey } from './fingerprint-key';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoplens-key-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('fingerprintKey', () => {
  it('takes the given key and writes nothing', async () => {
    const given = 'k'.repeat(32);
    expect(await fingerprintKey(join(folder, 'data'), given)).toBe(given);
    expect(await readdir(folder)).toEqual([]);
  });

  it('makes one on first use, readable by its owner only, and keeps it', async () => {
    const data = join(folder, 'data');
    const key = await fingerprintKey(data, null);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect((await stat(join(data, 'fingerprint-key'))).mode & 0o777).toBe(0o600);
    expect((await stat(data)).mode & 0o777).toBe(0o700);
    expect(await fingerprintKey(data, null)).toBe(key);
    expect(await readdir(data)).toEqual(['fingerprint-key']);
  });

  it('two first runs at once agree', async () => {
    const keys = await Promise.all(Array.from({ length: 12 }, () => fingerprintKey(folder, null)));
    expect(new Set(keys).size).toBe(1);
    expect((await readFile(join(folder, 'fingerprint-key'), 'utf8')).trim()).toBe(keys[0]);
  });

  it('refuses a short key, wherever it comes from', async () => {
    await expect(fingerprintKey(folder, 'short')).rejects.toMatchObject({
      params: { fault: 'fingerprint-key-malformed', source: 'HOPLENS_FINGERPRINT_KEY' },
    });
    await writeFile(join(folder, 'fingerprint-key'), 'short\n');
    await expect(fingerprintKey(folder, null)).rejects.toMatchObject({ params: { fault: 'fingerprint-key-malformed' } });
  });

  it('says which file cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(fingerprintKey(join(folder, 'file'), null)).rejects.toMatchObject({
      params: { fault: 'file-unwritable', code: expect.stringMatching(/ENOTDIR|EEXIST/) },
    });
  });
});
