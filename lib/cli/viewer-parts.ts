import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { HtmlFileParts } from '@/lib/report/html-file';
import { ViewerManifest } from '@/lib/report/viewer-manifest';

const BUILD = fileURLToPath(new URL('../../scripts/viewer/build.mjs', import.meta.url));
const BUILT = new URL('../../public/viewer/', import.meta.url);

/** The viewer as it stands in a file. It is built first where it is missing or older than its sources, which takes seconds. */
export async function viewerParts(): Promise<Pick<HtmlFileParts, 'script' | 'style'>> {
  await promisify(execFile)(process.execPath, [BUILD]);
  const { script, style } = ViewerManifest.parse(JSON.parse(await readFile(new URL('manifest.json', BUILT), 'utf8')));
  const inline = async ({ name, sha256 }: typeof script) => ({ text: await readFile(new URL(name, BUILT), 'utf8'), sha256 });
  return { script: await inline(script), style: await inline(style) };
}
