import { IAM_POLICY } from '@/lib/facts/iam-policy';
import { prettyJson } from '@/lib/report/json';

import type { CommandContext } from './command-context';

/** `hoplens policy`: the read-only IAM policy that lets a scan read everything it looks at. */
export function printPolicy({ console }: Pick<CommandContext, 'console'>): void {
  console.out.write(prettyJson(IAM_POLICY));
}
