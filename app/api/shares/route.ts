import { changeRoute, readRoute } from '@/app/_server/api-route';
import { toJson } from '@/app/_server/to-result';

export const dynamic = 'force-dynamic';

/** All share links, newest first. None of them tells its token. */
export const GET = readRoute(async ({ workspace }) => toJson({ shares: await workspace.shares.list() }));

/** Revokes every share link there is. */
export const DELETE = changeRoute(async ({ workspace }) => toJson({ revoked: await workspace.shares.revokeAll() }));
