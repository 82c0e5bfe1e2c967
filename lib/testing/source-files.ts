import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

import { preProcessFile } from 'typescript';

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['app', 'bench', 'components', 'e2e', 'lib', 'scripts'];

/** One file of ours: its path from the root with `/`, and its text. */
export interface SourceFile {
  path: string;
  text: string;
  test: boolean;
}

function read(path: string): SourceFile {
  const test =
    /\.(test|corpus|hardening)\.tsx?$/.test(path) ||
    /^(e2e|lib\/testing|lib\/(trace|pasted|repairs)\/real)\/|\/(corpus|hardening)\//.test(path);
  return { path, text: readFileSync(join(ROOT, path), 'utf8'), test };
}

/** All TypeScript and JavaScript files of the project, sorted by path. */
export function sourceFiles(): SourceFile[] {
  const below = FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
  );
  const atRoot = readdirSync(ROOT).filter((name) => name !== 'next-env.d.ts');
  return [...below, ...atRoot]
    .filter((path) => /\.(tsx?|mjs|js)$/.test(path))
    .sort()
    .map(read);
}

/** What a file imports: `path` for our own files (from the root, without extension), else the package's name or `node:…`. */
export function importsOf(file: SourceFile): { ours: string[]; packages: string[] } {
  const names = preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => fileName);
  const ours = names.filter((name) => /^(@\/|\.)/.test(name));
  return {
    ours: ours.map((name) =>
      (name.startsWith('@/') ? name.slice(2) : posix.join(posix.dirname(file.path), name)).replace(/\.(tsx?|mjs)$/, ''),
    ),
    packages: names.filter((name) => !ours.includes(name)),
  };
}
