import { choice, formatOption, repeatable, type ReportFormat } from '../options';
import type { AddCommand } from './add-command';

/** `hoplens trace`'s options as commander gives them. */
export interface TraceFlags {
  http?: '1.1' | '2' | '3';
  grpc?: boolean;
  websocket?: boolean;
  header: readonly string[];
  curl?: string;
  sourceIp?: string;
  country?: string;
  tls?: '1.0' | '1.1' | '1.2' | '1.3';
  clientCertificate?: boolean;
  takes?: string;
  targetSpeaks: readonly string[];
  whatIf: readonly string[];
  format: ReportFormat;
}

export const addTrace: AddCommand = (program, context, ends) => {
  const { t } = context;
  const { commands, options, arguments: names } = t.messages.cli;
  program
    .command('trace')
    .description(commands.trace)
    .argument('<snapshot>', names.snapshot)
    .argument('[method]', names.method)
    .argument('[url]', names.url)
    .option("--curl <'curl …'>", options.curl)
    .addOption(choice(t, '--http <version>', options.http, ['1.1', '2', '3']))
    .option('--grpc', options.grpc)
    .option('--websocket', options.websocket)
    .addOption(repeatable("--header <'K: V'>", options.header))
    .option('--source-ip <address>', options.sourceIp)
    .option('--country <code>', options.country)
    .addOption(choice(t, '--tls <version>', options.tls, ['1.0', '1.1', '1.2', '1.3']))
    .option('--client-certificate', options.clientCertificate)
    .option('--takes <seconds>', options.takes)
    .addOption(repeatable('--target-speaks <[name=]words>', options.targetSpeaks))
    .addOption(repeatable('--what-if <setting:name=value>', options.whatIf))
    .addOption(formatOption(t))
    .action(async (snapshot: string, method: string | undefined, url: string | undefined, flags: TraceFlags) => {
      const { runTrace } = await import('../trace-command');
      // A URL alone is asked for with GET.
      const asked = url === undefined ? { method: null, url: method ?? null } : { method: method ?? null, url };
      ends(await runTrace({ snapshot, ...asked, flags }, context));
    });
};
