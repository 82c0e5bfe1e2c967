import { parseEdit } from '@/lib/edits/edit-text';
import { offeredSettings } from '@/lib/edits/offered-settings';
import { SETTING_IDS } from '@/lib/edits/setting';
import { settingsJson, whatIfJson } from '@/lib/report/what-if-json';
import { settingsReport, whatIfReport } from '@/lib/report/what-if-terminal';
import { whatIf } from '@/lib/what-if/what-if';

import type { CommandContext } from './command-context';
import type { WhatIfFlags } from './commands/what-if';
import type { ExitCode } from './exit-code';
import { readInventory } from './read-inventory';
import { sheetFor } from './sheet-for';
import { writeResult } from './write-result';

interface WhatIfCall {
  snapshot: string;
  /** `SETTING:NAME=VALUE` each. None, or names of settings alone: what can be tried is listed. */
  edits: readonly string[];
  flags: WhatIfFlags;
}

/** `hoplens what-if`: what changes would bring. Nothing is carried out. */
export async function runWhatIf({ snapshot, edits: texts, flags }: WhatIfCall, context: CommandContext): Promise<ExitCode> {
  const inventory = await readInventory(snapshot, context);
  const json = flags.format === 'json';
  const settings = SETTING_IDS.filter((id) => texts.some((text) => text.toLowerCase() === id.toLowerCase()));
  if (settings.length === texts.length) {
    const offered = offeredSettings(inventory, settings.length === 0 ? SETTING_IDS : settings);
    await writeResult(json ? settingsJson(offered) : settingsReport(offered, sheetFor(context)), null, context);
    return 0;
  }
  const edits = texts.map((text) => parseEdit(inventory, text));
  const tried = whatIf(inventory, edits, context.console.now().getTime());
  const tool = flags.steps === 'none' ? null : flags.steps;
  await writeResult(json ? whatIfJson(edits, tried) : whatIfReport(tried, tool, sheetFor(context)), null, context);
  return 0;
}
