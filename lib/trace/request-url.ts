import type { TraceRequest } from './request';

/** The URL of a request; the port only where it is not the scheme's own. */
export function requestUrl({ scheme, host, port, path, query }: Pick<TraceRequest, 'scheme' | 'host' | 'port' | 'path' | 'query'>): string {
  const shownPort = port === (scheme === 'http' ? 80 : 443) ? '' : `:${String(port)}`;
  return `${scheme}://${host}${shownPort}${path}${query === '' ? '' : `?${query}`}`;
}
