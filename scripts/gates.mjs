import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { nextCommand } from './prepare/build.mjs';
import { ROOT } from './prepare/root.mjs';
import { printFailure, runStep } from './prepare/step.mjs';

const CACHE = join(ROOT, 'node_modules/.cache');
const REPORT = join(CACHE, 'hoplens-unit.json');
const bin = (name) => join(ROOT, 'node_modules/.bin', name);

const FORMAT = {
  label: 'Formatting (prettier)',
  command: [
    bin('prettier'),
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    join(CACHE, 'prettier', '.prettier-cache'),
    '.',
  ],
  sentence: 'Some files are not formatted; npm run format does it.',
};
const ROUTE_TYPES = {
  label: 'Route types (next typegen)',
  command: nextCommand('typegen'),
  sentence: 'The types of the routes could not be generated.',
};
const TYPES = { label: 'Types (tsc)', command: [bin('tsc'), '--noEmit', '-p', '.'], sentence: 'The types do not fit.' };
const LINT = { label: 'Lint (eslint)', command: [bin('eslint'), '.'], sentence: 'ESLint found faults.' };
const KNIP = { label: 'Unused code (knip)', command: [bin('knip')], sentence: 'There is code that nothing uses.' };
const UNIT = {
  label: 'Unit tests (vitest)',
  command: [bin('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile=${REPORT}`],
  sentence: 'Unit tests failed.',
};

/** Runs one gate; false, after printing the end of its output, when it failed. */
async function pass({ label, command, sentence }) {
  const { ok, output } = await runStep(label, command, { env: { NEXT_TELEMETRY_DISABLED: '1' } });
  if (!ok) printFailure(sentence, output);
  return ok;
}

/** Runs gates one after the other, all of them. Resolves to how many failed. */
async function failuresIn(gates) {
  let failed = 0;
  for (const gate of gates) failed += (await pass(gate)) ? 0 : 1;
  return failed;
}

/** Numbers of a JSON report that vitest wrote; a run that wrote none failed before its first test. */
function unitTally() {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(REPORT, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, brokenFiles: numFailedTests === 0 ? numFailedTestSuites : 0 };
  } catch {
    return { passed: 0, failed: 0, brokenFiles: 0 };
  }
}

async function unitTests() {
  mkdirSync(CACHE, { recursive: true });
  rmSync(REPORT, { force: true });
  const ok = await pass(UNIT);
  const { passed, failed, brokenFiles } = unitTally();
  // A file that does not load is no failed test, and yet no success.
  return { passed, failed: ok ? 0 : Math.max(1, failed + brokenFiles) };
}

/**
 * Format check, lint, types, unused code and unit tests. The gates run in two lanes, one for each of two cores; the tests, which use all
 * cores themselves, after them.
 * @returns {Promise<{ passed: number, failed: number }>} tests that passed; tests and gates that failed
 */
export async function verify() {
  const typesFirst = await failuresIn([ROUTE_TYPES]);
  const lanes = await Promise.all([failuresIn([LINT]), failuresIn([TYPES, KNIP, FORMAT])]);
  const unit = await unitTests();
  return { passed: unit.passed, failed: typesFirst + lanes[0] + lanes[1] + unit.failed };
}
