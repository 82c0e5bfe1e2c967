import './prepare/node-version.mjs';

import { ensureInstalled } from './prepare/install.mjs';
import { runMain } from './prepare/step.mjs';

// Next.js, without its telemetry, in this process: so that signals reach it.
await runMain(async () => {
  await ensureInstalled();
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  await import('next/dist/bin/next');
});
