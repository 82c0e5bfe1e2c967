import { config } from 'zod';

import type { Shared } from './start-viewer';

/** Shows a share on its page. */
export async function start(element: Element, shared: Shared): Promise<void> {
  // Before any schema is made: Zod would try whether it may make code from strings, which the content security policy forbids and reports.
  config({ jitless: true });
  const { startViewer } = await import('./start-viewer');
  await startViewer(element, shared);
}
