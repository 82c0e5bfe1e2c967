import { readRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { toJson } from '@/app/_server/to-result';

export const dynamic = 'force-dynamic';

/** The snapshots that are kept, newest first. */
export const GET = readRoute(async () => toJson({ snapshots: await deps().snapshots.list(100) }));
