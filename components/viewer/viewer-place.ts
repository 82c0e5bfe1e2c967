/** Where the viewer is. All of it stands in the hash of the URL, which no server ever sees and which a file has too. */
export interface ViewerPlace {
  /** `/`, `/chain`, `/review/KEY`, `/checks/ID`… */
  path: string;
  /** With its `?`, or empty. */
  query: string;
  /** Id of the part of the page to show first; empty for its top. */
  part: string;
}

/** Only for resolving addresses: nothing is ever fetched from it. */
const BASE = 'https://viewer.invalid';

function placeOf({ pathname, search, hash }: URL): ViewerPlace {
  return { path: pathname, query: search, part: hash.slice(1) };
}

/** Reads `#/review?severity=high`; null for a hash that says no place. */
export function readPlace(hash: string): ViewerPlace | null {
  return hash.startsWith('#/') && URL.canParse(hash.slice(1), BASE) ? placeOf(new URL(hash.slice(1), BASE)) : null;
}

/** The hash of a place. */
export function writePlace({ path, query, part }: ViewerPlace): string {
  return `#${path}${query}${part === '' ? '' : `#${part}`}`;
}

/**
 * Where a link of a page leads in the viewer: pages link as on a server (`/snapshots/ID/review`, `?entry=…`). Null for what is not on a
 * server of ours: other sites, and parts of the same page (`#id`).
 */
export function placeAt(href: string, from: ViewerPlace): ViewerPlace | null {
  if (!/^[/?](?!\/)/.test(href) || !URL.canParse(href, BASE)) return null;
  const place = placeOf(new URL(href, BASE + from.path));
  const within = /^\/snapshots\/[^/]+(\/.*)?$/.exec(place.path);
  return within === null ? place : { ...place, path: within[1] ?? '/chain' };
}

/** The path that a server has a place at. */
export function servedPath({ path }: ViewerPlace, snapshot: string): string {
  if (path === '/' || /^\/checks(\/|$)/.test(path)) return path;
  return path === '/chain' ? `/snapshots/${snapshot}` : `/snapshots/${snapshot}${path}`;
}
