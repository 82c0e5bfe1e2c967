import type { Translator } from '@/lib/messages/translator';

import type { Console } from './console';
import type { CliEnv } from './env';

/** What every command is given. */
export interface CommandContext {
  console: Console;
  env: CliEnv;
  t: Translator;
  /** Hoplens' own version. */
  version: string;
}
