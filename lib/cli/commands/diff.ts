import { FINDING_SEVERITIES, type FindingSeverity } from '@/lib/checks/finding';

import { choice } from '../options';
import type { AddCommand } from './add-command';

const DIFF_FORMATS = ['terminal', 'json', 'markdown'] as const;

/** `hoplens diff`'s options as commander gives them. */
export interface DiffFlags {
  format: (typeof DIFF_FORMATS)[number];
  out?: string;
  failOn?: FindingSeverity;
}

export const addDiff: AddCommand = (program, context, ends) => {
  const { t } = context;
  const { commands, options, arguments: names } = t.messages.cli;
  program
    .command('diff')
    .description(commands.diff)
    .argument('<base>', names.base)
    .argument('<head>', names.head)
    .addOption(choice(t, '--format <format>', options.format, DIFF_FORMATS).default('terminal'))
    .option('--out <file>', options.out)
    .addOption(choice(t, '--fail-on <severity>', options.failOnNew, FINDING_SEVERITIES))
    .action(async (base: string, head: string, flags: DiffFlags) => {
      const { runDiff } = await import('../diff-command');
      ends(await runDiff({ base, head, flags }, context));
    });
};
