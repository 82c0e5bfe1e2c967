import { z } from 'zod';

import { type Locale, terminalLocale } from '@/lib/messages/locale';

/** What the command line takes from the environment. AWS's own variables are read by the SDK's credential chain. */
export interface CliEnv {
  locale: Locale;
  color: boolean;
  debug: boolean;
  fingerprintKey: string | null;
  /** Folder of what Hoplens keeps between runs. */
  folder: string;
  endpoint: string | null;
}

const Variables = z.object({
  HOPLENS_LANG: z.string().default(''),
  LC_ALL: z.string().default(''),
  LC_MESSAGES: z.string().default(''),
  LANG: z.string().default(''),
  NO_COLOR: z.string().default(''),
  TERM: z.string().default(''),
  HOPLENS_DEBUG: z.string().default(''),
  HOPLENS_FINGERPRINT_KEY: z.string().default(''),
  HOPLENS_DATA: z.string().default(''),
  AWS_ENDPOINT_URL: z.string().default(''),
});

/** Reads the variables once. `NO_COLOR`: https://no-color.org */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = process.env): CliEnv {
  const env = Variables.parse(variables);
  return {
    locale: terminalLocale(env),
    color: env.NO_COLOR === '' && env.TERM !== 'dumb',
    debug: env.HOPLENS_DEBUG !== '' && env.HOPLENS_DEBUG !== '0',
    fingerprintKey: env.HOPLENS_FINGERPRINT_KEY || null,
    folder: env.HOPLENS_DATA || '.hoplens',
    endpoint: env.AWS_ENDPOINT_URL || null,
  };
}
