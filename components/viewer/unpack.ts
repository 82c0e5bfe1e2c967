import type { Shared } from './start-viewer';

/** The JSON in a gzip file; a browser that cannot unpack one is told apart from a file that is broken. */
export async function unpack(packed: Blob): Promise<Shared> {
  if (typeof DecompressionStream === 'undefined') return { fault: 'old-browser' };
  const json = new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).json();
  return json.then(
    (value: unknown) => ({ json: value }),
    () => ({ json: undefined }),
  );
}
