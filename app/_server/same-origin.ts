import type { RequestFault } from '@/lib/messages/request-faults';

/**
 * Whether a request that changes something came from our own pages. Browsers send `Origin` with every such request; one without it, or
 * with `null`, passes only when the browser itself vouches for it by `Sec-Fetch-Site`, which scripts cannot set. `own`: our origin, or null
 * for that of the `Host` that was asked, whatever its scheme.
 */
export function originFault(headers: Headers, own: string | null): RequestFault | null {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return 'foreign-origin';
  const origin = headers.get('origin');
  if (origin === null || origin === 'null') return site === 'same-origin' ? null : 'foreign-origin';
  const same = own === null ? hostOf(origin) === (headers.get('host') ?? '').toLowerCase() : origin === own;
  return same ? null : 'foreign-origin';
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : null;
}
