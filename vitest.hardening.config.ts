import { mergeConfig } from 'vitest/config';

import unit from './vitest.config';

/**
 * Tests of what faults, races and attacks do, against real databases and the built server, which `npm run test:hardening` provides. Each file
 * has folders and servers of its own; they run as on a machine of two cores.
 */
export default mergeConfig(
  { ...unit, test: { ...unit.test, include: [] } },
  {
    test: {
      include: ['{app,components,e2e,lib,scripts}/**/*.hardening.ts'],
      maxWorkers: 2,
      isolate: true,
      testTimeout: 300_000,
      hookTimeout: 120_000,
    },
  },
);
