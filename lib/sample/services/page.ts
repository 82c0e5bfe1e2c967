import { Refusal } from '../wire/refusal';

/** What bounds a list's pages, and the error code for a size or token beyond them. */
export interface PageLimits {
  /** Page size when the caller names none; Infinity where AWS then answers everything. */
  fallback: number;
  max: number;
  min?: number;
  errorCode: string;
}

export interface PageRequest {
  token: string | undefined;
  size: number | undefined;
}

export interface Page<T> {
  items: T[];
  /** The token of the next page; undefined on the last. */
  next: string | undefined;
  size: number;
}

/**
 * Cuts one page out of a list, as AWS does: opaque tokens, an error beyond the largest page size.
 * @throws Refusal for a size out of bounds or a token that this endpoint did not hand out.
 */
export function pageOf<T>(items: readonly T[], request: PageRequest, limits: PageLimits, ignorePageSizes = false): Page<T> {
  const size = ignorePageSizes ? Infinity : (request.size ?? limits.fallback);
  if (request.size !== undefined && (size > limits.max || size < (limits.min ?? 1)) && !ignorePageSizes) {
    throw new Refusal(
      limits.errorCode,
      `1 validation error detected: Value '${String(size)}' failed to satisfy constraint: Member must be between ${String(limits.min ?? 1)} and ${String(limits.max)}`,
    );
  }
  const start = request.token === undefined || request.token === '' ? 0 : offsetOf(request.token, limits);
  const end = start + size;
  return { items: items.slice(start, end), next: end < items.length ? tokenOf(end) : undefined, size };
}

/**
 * @throws Refusal with the given code when a batch is larger than the API takes.
 */
export function refuseLargeBatch(ids: readonly string[] | undefined, max: number, errorCode: string, what: string): void {
  if (ids === undefined || ids.length <= max) return;
  throw new Refusal(errorCode, `${what} can have at most ${String(max)} items, but it has ${String(ids.length)}.`);
}

function tokenOf(offset: number): string {
  return Buffer.from(`sample-page:${String(offset)}`).toString('base64');
}

function offsetOf(token: string, limits: PageLimits): number {
  const offset = /^sample-page:(\d+)$/.exec(Buffer.from(token, 'base64').toString())?.[1];
  if (offset === undefined) throw new Refusal(limits.errorCode, 'The pagination token is not valid.');
  return Number(offset);
}
