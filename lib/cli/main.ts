import type { Console, OutputStream } from './console';
import { readEnv } from './env';
import type { ExitCode } from './exit-code';
import { runCli } from './run-cli';

const LINE = 80;

/** Runs `hoplens ARGUMENTS…` on the process's own streams, signals and environment. Resolves to the exit status once all is written. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  const console: Console = {
    out: outputStream(process.stdout),
    err: outputStream(process.stderr),
    readInput,
    now: () => new Date(),
    signal: interruption(),
  };
  const exit = await runCli(args, console, readEnv());
  await new Promise((resolve) => process.stdout.write('', resolve));
  return exit;
}

function outputStream(stream: NodeJS.WriteStream): OutputStream {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTTY: stream.isTTY,
    columns: stream.columns || LINE,
  };
}

async function readInput(limit: number): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  process.stdin.setEncoding('utf8');
  for await (const piece of process.stdin) {
    pieces.push(String(piece));
    length += String(piece).length;
    if (length > limit) break;
  }
  return pieces.join('');
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  // Once: a second Ctrl-C ends the process the usual way.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      controller.abort();
    });
  return controller.signal;
}
