import { CommanderError } from 'commander';

import { translatorFor } from '@/lib/messages/catalogue';
import { type Locale, resolveLocale } from '@/lib/messages/locale';

import packageJson from '../../package.json' with { type: 'json' };

import type { Console } from './console';
import type { CliEnv } from './env';
import type { ExitCode } from './exit-code';
import { createProgram } from './program';
import { usageError } from './usage-error';

/** Runs `hoplens ARGUMENTS…`. Throws what the person has to be told; the caller says it and exits 2. */
export async function runCommandLine(args: readonly string[], console: Console, env: CliEnv): Promise<ExitCode> {
  const t = translatorFor(localeOf(args, env));
  let exit: ExitCode = 0;
  const program = createProgram({ console, env, t, version: packageJson.version }, (code) => {
    exit = code;
  });
  await program.parseAsync([...args], { from: 'user' }).then(null, (error: unknown) => {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) exit = 2;
    // Help without a command is commander's own way of saying that one is missing; it was written to standard error already.
    if (error.exitCode !== 0 && error.code !== 'commander.help') throw usageError(error);
  });
  return exit;
}

/** `--lang` is needed before the command line is understood: its refusal too is said in that language. */
export function localeOf(args: readonly string[], env: CliEnv): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const flag = args[at];
  const value = flag === '--lang' ? args[at + 1] : flag?.slice('--lang='.length);
  return resolveLocale({ query: value ?? null, cookie: env.locale });
}
