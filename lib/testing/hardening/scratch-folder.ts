import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from 'vitest';

/** A new folder for the tests of one file; it is removed behind the last of them. To be called while the file is loaded. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoplens-hardening-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}
