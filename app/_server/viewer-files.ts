import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { HtmlFileParts } from '@/lib/report/html-file';
import { ViewerManifest } from '@/lib/report/viewer-manifest';

import { env } from './env';

/** What `scripts/viewer` built: the page of every share with its content security policy, and what a file that stands alone has inside. */
interface ViewerFiles extends Pick<HtmlFileParts, 'script' | 'style'> {
  shell: string;
  policy: string;
}

async function read(): Promise<ViewerFiles> {
  const folder = join(env.root, 'public/viewer');
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const { shell, script, style } = ViewerManifest.parse(JSON.parse(await text('manifest.json')));
  return {
    shell: await text(shell.name),
    policy: shell.policy,
    script: { text: await text(script.name), sha256: script.sha256 },
    style: { text: await text(style.name), sha256: style.sha256 },
  };
}

let files: Promise<ViewerFiles> | null = null;

/** The built viewer, read once. */
export function viewerFiles(): Promise<ViewerFiles> {
  return (files ??= read());
}
