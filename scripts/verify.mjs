import './prepare/node-version.mjs';

import { ensureInstalled } from './prepare/install.mjs';
import { runMain } from './prepare/step.mjs';
import { verify } from './gates.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { passed, failed } = await verify();
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
