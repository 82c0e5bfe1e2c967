import type { Console } from '@/lib/cli/console';
import type { CliEnv } from '@/lib/cli/env';
import { runCli } from '@/lib/cli/run-cli';

/** What a run of the command line left behind. */
export interface CliRun {
  exit: number;
  out: string;
  err: string;
}

export interface CliWorld {
  input?: string;
  env?: Partial<CliEnv>;
  tty?: boolean;
  columns?: number;
  signal?: AbortSignal;
}

/** Runs `hoplens ARGUMENTS…` in this process with captured streams, a fixed clock and a fixed fingerprint key. */
export async function runHoplens(args: readonly string[], world: CliWorld = {}): Promise<CliRun> {
  const run: CliRun = { exit: -1, out: '', err: '' };
  const stream = { isTTY: world.tty ?? false, columns: world.columns ?? 100 };
  const console: Console = {
    out: {
      ...stream,
      write: (text) => {
        run.out += text;
      },
    },
    err: {
      ...stream,
      write: (text) => {
        run.err += text;
      },
    },
    readInput: () => Promise.resolve(world.input ?? ''),
    now: () => new Date('2026-11-24T02:00:00Z'),
    signal: world.signal ?? new AbortController().signal,
  };
  const env: CliEnv = {
    locale: 'en',
    color: false,
    debug: false,
    fingerprintKey: 'a fingerprint key for tests only, not a secret',
    folder: '.hoplens',
    endpoint: null,
    ...world.env,
  };
  run.exit = await runCli(args, console, env);
  return run;
}
