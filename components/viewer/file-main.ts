import { openShare } from './open-share';
import { painted } from './painted';
import type { Shared } from './start-viewer';
import { unpack } from './unpack';

/** What a data block of the page holds: a gzip file in base64. */
function bytesIn(base64: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
}

async function open(): Promise<void> {
  // The picture stands in the page already; only with scripts is there anything more to come.
  document.getElementById('working')?.removeAttribute('hidden');
  await painted();
  const [place, data] = [document.getElementById('viewer'), document.getElementById('share')];
  if (place === null) return;
  const shared = await Promise.resolve(data?.textContent ?? '')
    .then((base64) => unpack(bytesIn(base64)))
    .then(null, (): Shared => ({ json: undefined }));
  await openShare(place, shared);
}

open().catch(reportError);
