import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { configDefaults, defineConfig } from 'vitest/config';

// No test may find an AWS account of this machine.
for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name);

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
      // The marker throws outside a server bundle; tests of app/_server are the server.
      'server-only': fileURLToPath(new URL('node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    include: ['{app,components,lib,scripts,bench}/**/*.test.{ts,tsx}', '*.test.ts'],
    exclude: [...configDefaults.exclude, '**/.next/**'],
    environment: 'node',
    // Test files share their modules: importing them anew for each takes longer than the tests, and nothing keeps state that they change.
    isolate: false,
    // By itself vitest leaves one core to its own process, which does next to nothing: of two that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    passWithNoTests: true,
    // A bound against hanging, not a measure: shared machines may be many times slower.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: {
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  },
});
