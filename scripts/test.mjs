import './prepare/node-version.mjs';

import { browserTests } from './browser-tests.mjs';
import { verify } from './gates.mjs';
import { ensureBuilt } from './prepare/build.mjs';
import { ensureChromium } from './prepare/chromium.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { PlainFailure, runMain } from './prepare/step.mjs';

/** End-to-end tests of the current build; a build that fails counts as one failure. */
async function testInBrowser(chromium) {
  try {
    await ensureBuilt();
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  return browserTests(chromium);
}

await runMain(async () => {
  await ensureInstalled();
  const chromium = await ensureChromium();
  const verified = await verify();
  const browsed = await testInBrowser(chromium);
  const failed = verified.failed + browsed.failed;
  console.log(`${verified.passed + browsed.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
