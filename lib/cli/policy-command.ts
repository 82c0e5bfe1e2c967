import { prettyJson } from '@/lib/report/json';

import type { CommandContext } from './command-context';

/** `hoplens policy`: the read-only IAM policy that lets a scan read everything it looks at. */
export async function printPolicy({ console }: CommandContext): Promise<void> {
  console.out.write(prettyJson(IAM_POLICY));
}
