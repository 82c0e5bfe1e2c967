import { readRoute } from '@/app/_server/api-route';
import { toJson } from '@/app/_server/to-result';

export const dynamic = 'force-dynamic';

/** Says that the server answers. */
export const GET = readRoute(() => toJson({ status: 'ok' }));
