import { formatOption, type ReportFormat } from '../options';
import type { AddCommand } from './add-command';

/** `hoplens explain`'s options as commander gives them. */
export interface ExplainFlags {
  format: ReportFormat;
}

export const addExplain: AddCommand = (program, context, ends) => {
  const { t } = context;
  const { commands, arguments: names } = t.messages.cli;
  program
    .command('explain')
    .description(commands.explain)
    .argument('<snapshot>', names.snapshot)
    .argument('[text]', names.logText)
    .addOption(formatOption(t))
    .action(async (snapshot: string, text: string | undefined, flags: ExplainFlags) => {
      const { runExplain } = await import('../explain-command');
      ends(await runExplain(snapshot, text ?? STANDARD_INPUT, flags, context));
    });
};

const STANDARD_INPUT = '-';
