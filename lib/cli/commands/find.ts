import { formatOption, type ReportFormat } from '../options';
import type { AddCommand } from './add-command';

/** `hoplens find`'s options as commander gives them. */
export interface FindFlags {
  status?: string;
  reason?: string;
  reaches?: string;
  bypass?: boolean;
  unreached?: boolean;
  failIfFound?: boolean;
  format: ReportFormat;
}

export const addFind: AddCommand = (program, context, ends) => {
  const { t } = context;
  const { commands, options, arguments: names } = t.messages.cli;
  program
    .command('find')
    .description(commands.find)
    .argument('<snapshot>', names.snapshot)
    .option('--status <number>', options.status)
    .option('--reason <reason>', options.reason)
    .option('--reaches <name>', options.reaches)
    .option('--bypass', options.bypass)
    .option('--unreached', options.unreached)
    .option('--fail-if-found', options.failIfFound)
    .addOption(formatOption(t))
    .action(async (snapshot: string, flags: FindFlags) => {
      const { runFind } = await import('../find-command');
      ends(await runFind(snapshot, flags, context));
    });
};
