import type { Certificate } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import { named } from '../verdict';

/** What people know a certificate by: its names, or its ARN where they could not be read. */
export function certificateNames({ arn, names }: Certificate): string | readonly string[] {
  return isUnknown(names) ? arn : named(names);
}
