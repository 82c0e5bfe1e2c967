import { Command, Option } from 'commander';

import { LOCALES } from '@/lib/messages/locale';
import type { Translator } from '@/lib/messages/translator';

/** What runs when a command was understood; each is given the command's own options and arguments. */
export interface Actions {
  scan: (options: ScanFlags) => Promise<void>;
  trace: (snapshot: string, method: string, url: string, options: TraceFlags) => Promise<void>;
  policy: () => Promise<void>;
  samples: () => Promise<void>;
}

/** `hoplens scan`'s options as commander gives them. */
export interface ScanFlags {
  profile?: string;
  role?: string;
  externalId?: string;
  region: readonly string[];
  endpoint?: string;
  sample?: string;
  inventory?: string;
  format: ScanFormat;
  out?: string;
  failOn?: 'critical' | 'high' | 'medium' | 'low';
  distribution: readonly string[];
  domain: readonly string[];
  tag: readonly string[];
  loadBalancer: readonly string[];
  cluster: readonly string[];
  deadline?: string;
  fault: readonly string[];
  quiet?: boolean;
}

export interface TraceFlags {
  http?: '1.1' | '2' | '3';
  grpc?: boolean;
  websocket?: boolean;
  header: readonly string[];
  format: 'terminal' | 'json';
}

const SCAN_FORMATS = ['terminal', 'json', 'svg'] as const;
export type ScanFormat = (typeof SCAN_FORMATS)[number];

/** The commands and options of `hoplens`, with their help in the translator's language. */
export function createProgram(t: Translator, version: string, actions: Actions): Command {
  const { cli } = t.messages;
  const program = new Command('hoplens');
  speak(program, t);
  program
    .description(cli.about)
    .version(version, '-V, --version', cli.help.version)
    .addOption(languageOption(t))
    .addHelpText('after', `\n${cli.help.exits}`);
  program.helpCommand('help [command]', cli.commands.help);
  addScan(program.command('scan').description(cli.commands.scan), t).action(actions.scan);
  addTrace(program.command('trace').description(cli.commands.trace), t).action(actions.trace);
  program.command('policy').description(cli.commands.policy).addOption(languageOption(t)).action(actions.policy);
  program.command('samples').description(cli.commands.samples).addOption(languageOption(t)).action(actions.samples);
  for (const command of program.commands) speak(command, t);
  return program;
}

/** Commander's own words in the translator's language. */
function speak(command: Command, t: Translator): void {
  const { help } = t.messages.cli;
  const titles = new Map([
    ['Usage:', help.usage],
    ['Arguments:', help.arguments],
    ['Options:', help.options],
    ['Global Options:', help.globalOptions],
    ['Commands:', help.commands],
  ]);
  command.helpOption('-h, --help', help.help).exitOverride();
  command.configureHelp({
    styleTitle: (title) => titles.get(title) ?? title,
    // Commander appends choices and defaults in English; the descriptions name them where they matter.
    optionDescription: (option) => option.description,
  });
}

function addScan(command: Command, t: Translator): Command {
  const { options } = t.messages.cli;
  return command
    .option('--profile <name>', options.profile)
    .option('--role <arn>', options.role)
    .option('--external-id <id>', options.externalId)
    .addOption(repeatable('--region <name>', options.region))
    .option('--endpoint <url>', options.endpoint)
    .option('--sample <name>', options.sample)
    .option('--inventory <file>', options.inventory)
    .addOption(choice(t, '--format <format>', options.format, SCAN_FORMATS).default('terminal'))
    .option('--out <file>', options.out)
    .addOption(choice(t, '--fail-on <severity>', options.failOn, ['critical', 'high', 'medium', 'low']))
    .addOption(repeatable('--distribution <id>', options.distribution))
    .addOption(repeatable('--domain <name>', options.domain))
    .addOption(repeatable('--tag <key[=value]>', options.tag))
    .addOption(repeatable('--load-balancer <name>', options.loadBalancer))
    .addOption(repeatable('--cluster <name>', options.cluster))
    .option('--deadline <seconds>', options.deadline)
    .addOption(repeatable('--fault <fault>', options.fault))
    .option('--quiet', options.quiet)
    .addOption(languageOption(t));
}

function addTrace(command: Command, t: Translator): Command {
  const { options, arguments: names } = t.messages.cli;
  return command
    .argument('<snapshot>', names.snapshot)
    .argument('<method>', names.method)
    .argument('<url>', names.url)
    .addOption(choice(t, '--http <version>', options.http, ['1.1', '2', '3']))
    .option('--grpc', options.grpc)
    .option('--websocket', options.websocket)
    .addOption(repeatable("--header <'K: V'>", options.header))
    .addOption(choice(t, '--format <format>', options.format, ['terminal', 'json']).default('terminal'))
    .addOption(languageOption(t));
}

function languageOption(t: Translator): Option {
  return choice(t, '--lang <language>', t.messages.cli.options.lang, LOCALES);
}

function choice(t: Translator, flags: string, pattern: string, choices: readonly string[]): Option {
  return new Option(flags, t.say(pattern, { choices: choices.join(' | ') })).choices(choices);
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: readonly string[]) => [...before, value]).default([]);
}
