import { openShare } from './open-share';
import { painted } from './painted';
import type { Shared } from './start-viewer';

/** Bytes of a gzip file, in base64 as a data block of the page holds them. */
async function unpack(base64: string): Promise<Shared> {
  if (typeof DecompressionStream === 'undefined') return { fault: 'old-browser' };
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return { json: await new Response(unpacked).json() };
}

async function open(): Promise<void> {
  // The picture stands in the page already; only with scripts is there anything more to come.
  document.getElementById('working')?.removeAttribute('hidden');
  await painted();
  const [place, data] = [document.getElementById('viewer'), document.getElementById('share')];
  if (place === null) return;
  const shared = await Promise.resolve(data?.textContent ?? '')
    .then(unpack)
    .then(null, (): Shared => ({ json: undefined }));
  await openShare(place, shared);
}

open().catch(reportError);
