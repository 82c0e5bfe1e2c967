import './prepare/node-version.mjs';

import { ensureBuilt } from './prepare/build.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { runMain } from './prepare/step.mjs';
import { serve } from './serve.mjs';
import { requireFreePort, wishedPort } from './server/port.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  await requireFreePort(wishedPort(args, process.env));
  await ensureInstalled();
  await ensureBuilt();
  await serve(args);
});
