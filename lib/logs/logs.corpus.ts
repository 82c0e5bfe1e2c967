import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { isAppError } from '@/lib/errors';

import { logKindOf, parseLogLine } from './parse-log-line';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/logs', import.meta.url));

/** Files of other logs, none of whose lines is read. */
const OTHER_LOGS: ReadonlySet<string> = new Set(['otel__nlb_al_valid_logs.log', 'clo__waf.ndjson', 'claygregory__cloudfront-rtmp-1-0.log']);

/** Lines that their authors wrote as examples of broken ones, by what is wrong with them. */
const BROKEN: Readonly<Record<string, readonly string[]>> = { 'falco-elb__alb-all-types.log': ['log-line-cut', 'log-field-malformed'] };

function read(line: string): string {
  try {
    return parseLogLine(line).kind;
  } catch (error) {
    if (!isAppError(error)) throw error;
    return String(error.params['fault']);
  }
}

const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];

describe.skipIf(files.length === 0)('recorded logs', () => {
  it.each(files)('%s', (file) => {
    const lines = readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
    expect(lines.length).toBeGreaterThan(0);
    const kind = OTHER_LOGS.has(file) ? 'log-line-unknown' : file.includes('cloudfront') ? 'cloudfront' : 'alb-access';
    const others = lines.map(read).filter((one) => one !== kind);
    expect(others).toEqual(BROKEN[file] ?? []);
    // The file as a whole, with its header lines, reads as its first line.
    if (!OTHER_LOGS.has(file)) expect(logKindOf(readFileSync(join(FOLDER, file), 'utf8'))).toBe(kind);
  });
});
