import { Command } from 'commander';

import type { Translator } from '@/lib/messages/translator';

import type { CommandContext } from './command-context';
import type { AddCommand } from './commands/add-command';
import { addChecks } from './commands/checks';
import { addDiff } from './commands/diff';
import { addExplain } from './commands/explain';
import { addFind } from './commands/find';
import { addMatrix } from './commands/matrix';
import { addPolicy } from './commands/policy';
import { addSamples } from './commands/samples';
import { addScan } from './commands/scan';
import { addTrace } from './commands/trace';
import { addWhatIf } from './commands/what-if';
import type { ExitCode } from './exit-code';
import { languageOption } from './options';

/** In the order of the help. */
const COMMANDS: readonly AddCommand[] = [
  addScan,
  addTrace,
  addExplain,
  addFind,
  addWhatIf,
  addMatrix,
  addDiff,
  addChecks,
  addPolicy,
  addSamples,
];

/** `hoplens` with all its commands, their help in the context's language. What the command that runs exits with is told to `ends`. */
export function createProgram(context: CommandContext, ends: (exit: ExitCode) => void): Command {
  const { t, version, console } = context;
  const { cli } = t.messages;
  const program = new Command('hoplens');
  program.description(cli.about).version(version, '-V, --version', cli.help.version).addHelpText('after', `\n${cli.help.exits}`);
  program.helpCommand('help [command]', cli.commands.help);
  for (const add of COMMANDS) add(program, context, ends);
  for (const command of [program, ...program.commands]) {
    command.addOption(languageOption(t));
    speak(command, t);
    command.configureOutput({
      writeOut: (text) => {
        console.out.write(text);
      },
      writeErr: (text) => {
        console.err.write(text);
      },
      outputError: () => undefined,
    });
  }
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
