import './prepare/node-version.mjs';

import { build } from './prepare/build.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { runMain } from './prepare/step.mjs';

await runMain(async () => {
  await ensureInstalled();
  await build();
});
