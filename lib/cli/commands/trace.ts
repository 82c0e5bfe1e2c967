import { choice, formatOption, repeatable, type ReportFormat } from '../options';
import type { AddCommand } from './add-command';

/** `hoplens trace`'s options as commander gives them. */
export interface TraceFlags {
  http?: '1.1' | '2' | '3';
  grpc?: boolean;
  websocket?: boolean;
  header: readonly string[];
  format: ReportFormat;
}

export const addTrace: AddCommand = (program, context, ends) => {
  const { t } = context;
  const { commands, options, arguments: names } = t.messages.cli;
  program
    .command('trace')
    .description(commands.trace)
    .argument('<snapshot>', names.snapshot)
    .argument('<method>', names.method)
    .argument('<url>', names.url)
    .addOption(choice(t, '--http <version>', options.http, ['1.1', '2', '3']))
    .option('--grpc', options.grpc)
    .option('--websocket', options.websocket)
    .addOption(repeatable("--header <'K: V'>", options.header))
    .addOption(formatOption(t))
    .action(async (snapshot: string, method: string, url: string, flags: TraceFlags) => {
      const { runTrace } = await import('../trace-command');
      ends(await runTrace({ snapshot, method, url, flags }, context));
    });
};
