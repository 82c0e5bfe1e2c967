import { translatorFor } from '@/lib/messages/catalogue';

import { localeOf, runCommandLine } from './command-line';
import type { Console } from './console';
import type { CliEnv } from './env';
import { errorLine } from './error-line';
import type { ExitCode } from './exit-code';

/** Runs one command. A failure is one sentence on standard error and 2; its stack only with `HOPLENS_DEBUG`. */
export async function runCli(args: readonly string[], console: Console, env: CliEnv): Promise<ExitCode> {
  return runCommandLine(args, console, env).then(null, (error: unknown) => {
    if (env.debug && error instanceof Error) console.err.write(`${error.stack ?? error.message}\n`);
    console.err.write(`${errorLine(translatorFor(localeOf(args, env)), error)}\n`);
    return 2;
  });
}
