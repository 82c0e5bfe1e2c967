import type { AddCommand } from './add-command';

export const addPolicy: AddCommand = (program, context, ends) => {
  program
    .command('policy')
    .description(context.t.messages.cli.commands.policy)
    .action(async () => {
      const { printPolicy } = await import('../policy-command');
      printPolicy(context);
      ends(0);
    });
};
