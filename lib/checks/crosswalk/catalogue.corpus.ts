import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { ROWS } from './rows';

const FILE = fileURLToPath(new URL('../../../../shared/checks/catalogue.tsv', import.meta.url));

describe.skipIf(!existsSync(FILE))('the catalogues of others', () => {
  it('map to ours, row by row', () => {
    const [, ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
    const theirs = lines.map((line) => {
      const [source = '', id = ''] = line.split('\t');
      return `${source === 'SecurityHub' ? 'security-hub' : source.toLowerCase()} ${id}`;
    });
    const mapped = new Set(ROWS.map(([catalogue, { id }]) => `${catalogue} ${id}`));
    expect(theirs.filter((row) => !mapped.has(row))).toEqual([]);
    expect(theirs.length).toBeGreaterThan(400);
  });
});
