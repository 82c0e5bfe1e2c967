import { mergeConfig } from 'vitest/config';

import unit from './vitest.config';

/**
 * Tests against real servers, which `npm run test:real` provides. They wait more than they work, so that they do so together; each file has
 * folders and servers of its own.
 */
export default mergeConfig(
  { ...unit, test: { ...unit.test, include: [] } },
  { test: { include: ['lib/{trace,pasted,repairs}/real/*.real.ts'], maxWorkers: 3, isolate: true } },
);
