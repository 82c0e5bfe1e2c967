import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { env } from './env';

const File = z.object({ name: z.string(), sha256: z.string() });
const Manifest = z.object({ shell: File.extend({ policy: z.string() }), script: File, style: File });

/** A file of the viewer, and its SHA-256 in base64. */
interface ViewerFile {
  text: string;
  sha256: string;
}

/** What `scripts/viewer` built. */
interface ViewerFiles {
  /** The page of every share, and its content security policy. */
  shell: string;
  policy: string;
  /** What a file that stands alone has inside. */
  script: ViewerFile;
  style: ViewerFile;
}

async function read(): Promise<ViewerFiles> {
  const folder = join(env.root, 'public/viewer');
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const { shell, script, style } = Manifest.parse(JSON.parse(await text('manifest.json')));
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
