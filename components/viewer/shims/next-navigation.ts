import { useMemo } from 'react';

import { useSnapshotId, useViewerPlace } from '../use-viewer-place';
import { servedPath } from '../viewer-place';

/** Stands in for Next.js's: the path that a server has this page at. */
export function usePathname(): string {
  return servedPath(useViewerPlace(), useSnapshotId());
}

/** Stands in for Next.js's: the query of the page's address. */
export function useSearchParams(): URLSearchParams {
  const { query } = useViewerPlace();
  return useMemo(() => new URLSearchParams(query), [query]);
}
