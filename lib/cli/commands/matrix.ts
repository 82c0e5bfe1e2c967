import { choice } from '../options';
import type { AddCommand } from './add-command';

const MATRIX_FORMATS = ['terminal', 'json', 'csv', 'markdown'] as const;

/** `hoplens matrix`'s options as commander gives them. */
export interface MatrixFlags {
  format: (typeof MATRIX_FORMATS)[number];
  out?: string;
}

export const addMatrix: AddCommand = (program, context, ends) => {
  const { t } = context;
  const { commands, options, arguments: names } = t.messages.cli;
  program
    .command('matrix')
    .description(commands.matrix)
    .argument('<snapshot>', names.snapshot)
    .addOption(choice(t, '--format <format>', options.format, MATRIX_FORMATS).default('terminal'))
    .option('--out <file>', options.out)
    .action(async (snapshot: string, flags: MatrixFlags) => {
      const { runMatrix } = await import('../matrix-command');
      ends(await runMatrix(snapshot, flags, context));
    });
};
