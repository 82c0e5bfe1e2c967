import { mergeConfig } from 'vitest/config';

import unit from './vitest.config';

/** Tests over a corpus of recorded files that lies beside the repository; they are skipped where it is absent. */
export default mergeConfig({ ...unit, test: { ...unit.test, include: [] } }, { test: { include: ['lib/**/*.corpus.ts'] } });
