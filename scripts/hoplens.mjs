#!/usr/bin/env node
import './prepare/node-version.mjs';

import { join } from 'node:path';

import { ensureInstalled } from './prepare/install.mjs';
import { ROOT } from './prepare/root.mjs';
import { runMain } from './prepare/step.mjs';

// The command line runs from its TypeScript sources; tsx keeps what it has translated.
await runMain(async () => {
  await ensureInstalled();
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: join(ROOT, 'tsconfig.json') });
  const { main } = await import('../lib/cli/main.ts');
  return main(process.argv.slice(2));
}, 2);
