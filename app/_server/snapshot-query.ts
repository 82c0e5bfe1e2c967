import type { SnapshotQuery } from '@/lib/snapshots/store';

const MOST = 200;
const USUAL = 50;

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Which snapshots a query asks for; what it does not say, or says wrong, restricts nothing. */
export function queryOf(query: URLSearchParams): SnapshotQuery {
  const before = wholeNumber(query.get('before'));
  const limit = Math.min(MOST, Math.max(1, wholeNumber(query.get('limit')) ?? USUAL));
  const words = { environment: query.get('environment') ?? '', pullRequest: query.get('pullRequest') ?? '' };
  return {
    limit,
    text: (query.get('q') ?? '').slice(0, 200),
    ...(before === null ? {} : { before }),
    ...(words.environment === '' ? {} : { environment: words.environment }),
    ...(words.pullRequest === '' ? {} : { pullRequest: words.pullRequest }),
  };
}
