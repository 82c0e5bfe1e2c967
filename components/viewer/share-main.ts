import { openShare } from './open-share';
import type { Shared } from './start-viewer';

declare global {
  /** What the loader of the page asked for; null where it was told that there is nothing. */
  var hoplensShare: Promise<Shared | null> | undefined;
}

async function open(): Promise<void> {
  const [element, shared] = [document.getElementById('viewer'), await globalThis.hoplensShare];
  if (element !== null && shared !== null && shared !== undefined) await openShare(element, shared);
}

open().catch(reportError);
