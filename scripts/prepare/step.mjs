import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { ROOT } from './root.mjs';

const TAIL_LINES = 150;
const HEARTBEAT_MS = 15_000;

/** A failure that people are told in one sentence, without a stack. */
export class PlainFailure extends Error {}

/** Seconds since `start` (milliseconds), with one digit. */
function since(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/** The last lines of a command's output, which is where the reason stands. */
function tail(output) {
  return output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}

/** Says what is going on: once when it begins, now and then while it lasts, once when it ends. On stderr, since stdout may be piped. */
function announce(label) {
  const start = Date.now();
  process.stderr.write(`· ${label} …\n`);
  const timer = setInterval(() => process.stderr.write(`  ${label}: ${since(start)}\n`), HEARTBEAT_MS);
  return (sign) => {
    clearInterval(timer);
    process.stderr.write(`${sign} ${label} (${since(start)})\n`);
  };
}

/** Ends the child together with this process, and then this process as the signal would have done. */
function forwardSignals(child) {
  const forward = (signal) => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  process.once('SIGINT', forward).once('SIGTERM', forward);
  return () => process.off('SIGINT', forward).off('SIGTERM', forward);
}

/** The environment, without a wish for colours: the output is kept, and printed to wherever. */
function plainEnv() {
  const { FORCE_COLOR: _colors, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}

/**
 * Runs a command in the repository and keeps its output.
 * @param {string} label what people read while it runs
 * @param {string[]} command program and arguments
 * @param {{ env?: Record<string, string> }} [options] variables added to the environment
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects
 */
export function runStep(label, [program, ...args], { env = {} } = {}) {
  const finish = announce(label);
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { cwd: ROOT, env: { ...plainEnv(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const release = forwardSignals(child);
    const end = (ok) => {
      release();
      finish(ok ? '✓' : '✗');
      resolve({ ok, output });
    };
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => ((output += String(error)), end(false)));
    child.on('close', (code) => end(code === 0));
  });
}

/** Prints why a step failed: one sentence and the end of its output. */
export function printFailure(sentence, output) {
  process.stderr.write(`\n${sentence}\n${tail(output)}\n\n`);
}

/** Runs a step that everything after it needs. Throws PlainFailure, after printing the end of the output. */
export async function requireStep(label, command, sentence, options) {
  const { ok, output } = await runStep(label, command, options);
  if (ok) return;
  process.stderr.write(`${tail(output)}\n\n`);
  throw new PlainFailure(sentence);
}

/**
 * Ends this process in the usual way when npm, which started it, is gone: npm hands signals to a shell between them that does not pass
 * them on, and a server without a terminal would live on and keep its port.
 */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  timer.unref();
}

/** Runs a script's main function; a PlainFailure ends it with its sentence and `failureCode`. */
export async function runMain(main, failureCode = 1) {
  endWithNpm();
  try {
    process.exitCode = (await main()) ?? process.exitCode;
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    console.error(error.message);
    process.exitCode = failureCode;
  }
}
