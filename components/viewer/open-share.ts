import { config } from 'zod';

import type { Shared } from './start-viewer';

/** Shows what was shared in the place of what stands in `element`. */
export async function openShare(element: Element, shared: Shared): Promise<void> {
  // Before any schema is made: Zod would try whether it may make code from strings, which the content security policy forbids and reports.
  config({ jitless: true });
  const { startViewer } = await import('./start-viewer');
  await startViewer(element, shared);
}
