import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from './root.mjs';
import { printFailure, runStep } from './step.mjs';

/** Ends the servers whose tests could not, by the process ids that they left: the first line of each file `….pid`. */
function endLeftServers(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.pid')) continue;
    // PostgreSQL's first process, asked to end at once, ends its others too; killed, it would leave them to find out.
    const signal = name.endsWith('postmaster.pid') ? 'SIGQUIT' : 'SIGKILL';
    try {
      process.kill(Number(readFileSync(join(folder, name), 'utf8').split('\n')[0]), signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/** A folder for everything that the tests write; it goes when this process does. */
function runFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'hoplens-test-run-'));
  // Servers that refuse to run as root run as somebody else, in a folder of their own below this one.
  chmodSync(folder, 0o711);
  process.once('exit', () => {
    // Out of reach of tests that are still about to be ended, so that they start nothing more.
    const gone = `${folder}-gone`;
    renameSync(folder, gone);
    endLeftServers(gone);
    rmSync(gone, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}

/** Numbers of the report; a run that wrote none failed before its first test. */
function tally(report, ok) {
  const { numPassedTests: passed, numFailedTests: failed } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 };
  return { passed, failed: ok ? 0 : Math.max(1, failed) };
}

/**
 * Runs tests that start servers: in a folder of their own, with vitest's own arguments from the command line. Prints the tally.
 * @param {{ label: string, config: string, env: Record<string, string>, sentence: string }} run `sentence`: what it means that one fails
 * @returns {Promise<number>} the exit code
 */
export async function runVitest({ label, config, env, sentence }) {
  const folder = runFolder();
  const report = join(folder, 'report.json');
  const command = [join(ROOT, 'node_modules/.bin/vitest'), 'run', '--config', config];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const { ok, output } = await runStep(label, [...command, ...reporters, ...process.argv.slice(2)], { env: { ...env, TMPDIR: folder } });
  if (!ok) printFailure(sentence, output);
  const { passed, failed } = tally(report, ok);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
