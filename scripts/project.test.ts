import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { ROOT } from '@/lib/testing/source-files';

const Versions = z.record(z.string(), z.string());
const Package = z.object({ dependencies: Versions, devDependencies: Versions });
const { dependencies, devDependencies } = Package.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

const Lock = z.object({ packages: z.record(z.string(), z.object({ optionalDependencies: Versions.optional() })) });
const { packages } = Lock.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));

/** Oldest versions without known holes: https://github.com/vercel/next.js/security/advisories */
const FLOORS = [
  ['next', '16.4.6'],
  ['react', '19.3.1'],
  ['react-dom', '19.3.1'],
] as const;

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}

/** Whether version `a` is at least `b`; both are three numbers. */
function atLeast(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 || (left[at] ?? 0) > (right[at] ?? 0);
}

describe('dependencies', () => {
  it('are pinned exactly', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  // npm ci refuses a lockfile that lacks them, and a registry that mirrors one system only makes npm leave them out.
  it('are locked for every system', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it.each(FLOORS)('%s is not older than %s', (name, floor) => {
    expect(atLeast(dependencies[name] ?? '0.0.0', floor)).toBe(true);
  });
});

/** Paths of this repository that a page names: its links, and what stands in backticks and begins with one of our folders. */
function pathsIn(markdown: string): string[] {
  const links = [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
  const code = [...markdown.matchAll(/`((?:app|bench|components|docs|e2e|lib|public|scripts|\.ci)\/[\w./[\]-]*)`/g)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set([...links, ...code])].sort();
}

describe.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', (page) => {
  it('names only files that exist', () => {
    const markdown = existsSync(join(ROOT, page)) ? readFileSync(join(ROOT, page), 'utf8') : '';
    expect(pathsIn(markdown).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
