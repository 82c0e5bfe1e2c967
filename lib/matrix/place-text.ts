import type { MatrixRow } from './protocol-matrix';

/** What a row asks for: `/cart`, `DELETE /orders`, `api.example.com:8443/ (x-kind: file)`. Method, port and headers only where they are not the usual ones. */
export function placeText(
  { method, host, port, path, headers }: Pick<MatrixRow, 'method' | 'host' | 'port' | 'path' | 'headers'>,
  oneHost: boolean,
): string {
  const asked = headers.map(({ name, value }) => `${name}: ${typeof value === 'string' ? value : '••••'}`).join(', ');
  return [
    ...(method === 'GET' ? [] : [`${method} `]),
    ...(oneHost ? [] : [host]),
    ...(port === null ? [] : [`:${String(port)}`]),
    path,
    ...(asked === '' ? [] : [` (${asked})`]),
  ].join('');
}

/** Whether a table can do without hosts. */
export function hasOneHost(rows: readonly Pick<MatrixRow, 'host'>[]): boolean {
  return new Set(rows.map(({ host }) => host)).size <= 1;
}
