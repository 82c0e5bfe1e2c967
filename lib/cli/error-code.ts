/** Node's code of a failed system call (`ENOENT`, `EACCES`…), which says why without saying where. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
