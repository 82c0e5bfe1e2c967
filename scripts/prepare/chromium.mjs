import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { PlainFailure, requireStep } from './step.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether it starts at all: on some systems the name in PATH is a stub that only says how to install a browser. */
function starts(path) {
  return isExecutable(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Path of a Chromium or Chrome that starts: `CHROME_PATH`, one in PATH, Playwright's own; else null. Throws PlainFailure for a wrong `CHROME_PATH`. */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new PlainFailure(`CHROME_PATH names ${chosen}, which is no browser that starts.`);
  }
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...MAC_APPS, await playwrightsOwn()].find(starts) ?? null;
}

/** As findChromium, but installs Debian's where that is possible. Throws PlainFailure when there is none to be had. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== null) return found;
  const none =
    'No Chromium or Chrome was found for the browser tests: install one, run `npx playwright install chromium`, or set CHROME_PATH.';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new PlainFailure(none);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await requireStep('Reading the list of system packages (apt-get update)', ['apt-get', 'update'], none, { env });
  await requireStep('Installing Chromium (apt-get)', ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], none, { env });
  const installed = await findChromium();
  if (installed === null) throw new PlainFailure(none);
  return installed;
}
