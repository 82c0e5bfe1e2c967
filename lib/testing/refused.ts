import { expect } from 'vitest';

import { type CliWorld, runHoplens } from './test-console';

/** One sentence (a line) on standard error, nothing on standard output, exit status 2; in both languages, and not the same. */
export async function refused(args: readonly string[], english: string, japanese: RegExp, world: CliWorld = {}): Promise<void> {
  expect(await runHoplens(args, world)).toEqual({ exit: 2, out: '', err: `${english}\n` });
  const told = await runHoplens(args, { ...world, env: { ...world.env, locale: 'ja' } });
  expect({ exit: told.exit, out: told.out }).toEqual({ exit: 2, out: '' });
  expect(told.err).toMatch(/^[^\n]*[ぁ-んァ-ン一-龠][^\n]*\n$/);
  expect(told.err).toMatch(japanese);
}
