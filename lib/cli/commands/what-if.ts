import { TOOLS, type Tool } from '@/lib/steps/step';

import { choice, formatOption, type ReportFormat } from '../options';
import type { AddCommand } from './add-command';

/** `hoplens what-if`'s options as commander gives them. */
export interface WhatIfFlags {
  steps: Tool | 'none';
  format: ReportFormat;
}

export const addWhatIf: AddCommand = (program, context, ends) => {
  const { t } = context;
  const { commands, options, arguments: names } = t.messages.cli;
  program
    .command('what-if')
    .description(commands.whatIf)
    .argument('<snapshot>', names.snapshot)
    .argument('[edits...]', names.edits)
    .addOption(choice(t, '--steps <tool>', options.steps, [...TOOLS, 'none']).default('cli'))
    .addOption(formatOption(t))
    .action(async (snapshot: string, edits: readonly string[], flags: WhatIfFlags) => {
      const { runWhatIf } = await import('../what-if-command');
      ends(await runWhatIf({ snapshot, edits, flags }, context));
    });
};
