import { start } from './share-main';
import type { Shared } from './start-viewer';

/** Bytes of a gzip file, in base64 as a data block of the page holds them. */
async function unpack(base64: string): Promise<Shared> {
  if (typeof DecompressionStream === 'undefined') return { fault: 'old-browser' };
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return { json: await new Response(unpacked).json() };
}

/** The picture is painted before the rest of the page's work begins. */
function painted(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

async function open(): Promise<void> {
  await painted();
  const [place, data] = [document.getElementById('viewer'), document.getElementById('share')];
  if (place === null) return;
  const shared = await Promise.resolve(data?.textContent ?? '')
    .then(unpack)
    .then(null, (): Shared => ({ json: undefined }));
  await start(place, shared);
}

open().catch(reportError);
