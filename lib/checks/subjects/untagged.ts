import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { FindingParams } from '../finding';
import { fail, PASS, unknown, type Verdict } from '../verdict';

/**
 * Fails what bears no tag of its owner's. Tags that AWS sets, whose keys begin with `aws:`, say nothing of who owns it.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html
 *
 * @param path AWS's name of the field, such as `Tags` or `tags`.
 */
export function untaggedVerdict(
  tags: Fact<Readonly<Record<string, string>>>,
  { resource, path, params }: { resource: string; path: string; params: FindingParams },
): Verdict {
  if (isUnknown(tags)) return unknown(tags);
  const keys = Object.keys(tags);
  return keys.some((key) => !key.startsWith('aws:')) ? PASS : fail(params, { resource, path, value: keys });
}
