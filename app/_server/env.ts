import 'server-only';

import { z } from 'zod';

const Variables = z.object({
  /** Folder of what Hoplens keeps between runs. */
  HOPLENS_DATA: z.string().default(''),
  HOPLENS_FINGERPRINT_KEY: z.string().default(''),
  AWS_ENDPOINT_URL: z.string().default(''),
});

const variables = Variables.parse(process.env);

/** What the server takes from the environment, read once. AWS's own variables are read by the SDK's credential chain. */
export const env = {
  folder: variables.HOPLENS_DATA || '.hoplens',
  fingerprintKey: variables.HOPLENS_FINGERPRINT_KEY || null,
  /** One address for every AWS call, such as an emulator's; null for AWS itself. */
  endpoint: variables.AWS_ENDPOINT_URL || null,
} as const;
