import type { AddCommand } from './add-command';

export const addSamples: AddCommand = (program, context, ends) => {
  program
    .command('samples')
    .description(context.t.messages.cli.commands.samples)
    .action(async () => {
      const { listSamples } = await import('../samples-command');
      listSamples(context);
      ends(0);
    });
};
