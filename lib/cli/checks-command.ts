import { catalogueOf } from '@/lib/checks/crosswalk/controls';
import { type Findable, FINDABLE } from '@/lib/checks/findable';
import { checkJson, checksJson } from '@/lib/report/checks-json';
import { checkPage, checkList } from '@/lib/report/checks-terminal';
import { nearNames } from '@/lib/trace/near-names';

import type { CommandContext } from './command-context';
import type { ChecksFlags } from './commands/checks';
import { inputError } from './input-error';
import { sheetFor } from './sheet-for';

/** `hoplens checks [ID]`: everything that there may be a finding of, or the page of one check or reason. */
export function showChecks(id: string | null, { place, standard, format }: ChecksFlags, context: CommandContext): void {
  const { console, t } = context;
  if (id !== null) {
    const one = findableBy(id);
    console.out.write(format === 'json' ? checkJson(one, t) : checkPage(one, sheetFor(context)));
    return;
  }
  const listed = FINDABLE.filter(
    (one) =>
      (place === undefined || one.place === place) &&
      (standard === undefined || one.controls.some((control) => catalogueOf(control) === standard)),
  );
  console.out.write(format === 'json' ? checksJson(listed, t) : checkList(listed, sheetFor(context)));
}

function findableBy(id: string): Findable {
  const found = FINDABLE.find((one) => one.id === id);
  if (found !== undefined) return found;
  const choices = nearNames(
    id,
    FINDABLE.map((one) => one.id),
  );
  throw inputError('check-unknown', { value: id, choices });
}
