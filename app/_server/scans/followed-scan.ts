import { AppError } from '@/lib/errors';

import { deps } from '../deps';
import type { FollowedScan } from './scans';

/** The scan that an address names. Throws AppError `not-found`. */
export async function followedScan(id: string): Promise<FollowedScan> {
  const scan = await deps().scans.find(id);
  if (scan === null) throw new AppError('not-found');
  return scan;
}
