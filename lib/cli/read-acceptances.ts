import { stat } from 'node:fs/promises';

import { ACCEPTANCE_FILE, parseAcceptances } from '@/lib/acceptance/acceptance-file';
import { acceptFindings, type Acceptance } from '@/lib/checks/accept';
import { placesOf } from '@/lib/checks/findable';
import type { Selects } from '@/lib/checks/selection';
import { plainText } from '@/lib/report/plain-text';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import type { CommandContext } from './command-context';
import type { Console } from './console';
import { readText } from './read-text';

/** The risks that a file says are accepted: the named one, or `hoplens.accept.yaml` where there is one in the working directory. */
export async function readAcceptances(file: string | null, console: Console): Promise<readonly Acceptance[]> {
  const there =
    file ??
    (await stat(ACCEPTANCE_FILE).then(
      (): string | null => ACCEPTANCE_FILE,
      (): null => null,
    ));
  return there === null ? [] : parseAcceptances(await readText(there, console), there);
}

/** Says on standard error which acceptances have run out, and which match nothing, though their checks were looked at. */
export function tellAcceptances(
  { acceptances, selects }: { acceptances: readonly Acceptance[]; selects: Selects },
  { findings, createdAt }: Snapshot,
  { console, t }: CommandContext,
): void {
  const looked = acceptances.filter(({ check }) => placesOf(check).every((place) => selects(check, place)));
  const { lapsed, unused } = acceptFindings(findings, looked, createdAt.slice(0, 10));
  const { acceptance } = t.messages.cli;
  const lines = [...lapsed.map((one) => t.say(acceptance.lapsed, one)), ...unused.map((one) => t.say(acceptance.unused, one))];
  for (const line of lines) console.err.write(`${plainText(line)}\n`);
}
