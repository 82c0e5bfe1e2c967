#!/usr/bin/env node
import './prepare/node-version.mjs';

import { join } from 'node:path';

import { ensureInstalled } from './prepare/install.mjs';
import { ROOT } from './prepare/root.mjs';
import { runMain } from './prepare/step.mjs';

// Standard error is for progress and the one sentence of a failure; which Node.js is supported is this project's own decision (`engines`).
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

// The command line runs from its TypeScript sources; tsx keeps what it has translated.
await runMain(async () => {
  await ensureInstalled();
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: join(ROOT, 'tsconfig.json') });
  const { main } = await import('../lib/cli/main.ts');
  return main(process.argv.slice(2));
}, 2);
