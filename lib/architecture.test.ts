import { describe, expect, it } from 'vitest';

import { importsOf, sourceFiles, type SourceFile } from './testing/source-files';

const DOMAIN = ['lib/collections', 'lib/inventory', 'lib/facts'];
const ENGINE = [...DOMAIN, 'lib/chain', 'lib/trace'];
const JUDGED = [...ENGINE, 'lib/checks', 'lib/snapshots'];
const DRAWN = ['lib/diagram', 'lib/picture'];
const TRIED = ['lib/edits', 'lib/compare', 'lib/steps', 'lib/what-if', 'lib/repairs'];

/** Who may import whom. A layer may always import itself; what is not listed here is no layer. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'lib/collections': [],
  'lib/facts': [],
  'lib/inventory': ['lib/facts'],
  'lib/errors': [],
  'lib/progress': ['lib/inventory'],
  'lib/logs': ['lib/errors', 'lib/facts'],
  'lib/explain': [...ENGINE, 'lib/logs', 'lib/errors'],
  'lib/pasted': [...ENGINE, 'lib/logs', 'lib/errors'],
  'lib/gather': [...DOMAIN, 'lib/errors', 'lib/progress'],
  'lib/chain': DOMAIN,
  'lib/trace': [...DOMAIN, 'lib/chain', 'lib/errors'],
  // The page of a check knows the steps of its repair.
  'lib/checks': [...ENGINE, 'lib/edits', 'lib/steps'],
  'lib/edits': [...ENGINE, 'lib/errors'],
  'lib/compare': [...ENGINE, 'lib/checks'],
  'lib/steps': [...ENGINE, 'lib/edits'],
  'lib/what-if': [...ENGINE, 'lib/checks', 'lib/edits', 'lib/compare', 'lib/steps'],
  'lib/acceptance': ['lib/checks', 'lib/errors', 'lib/messages'],
  'lib/repairs': [...ENGINE, 'lib/checks', 'lib/edits', 'lib/steps'],
  'lib/diagram': ENGINE,
  'lib/matrix': ENGINE,
  'lib/messages': [
    ...ENGINE,
    'lib/checks',
    'lib/compare',
    'lib/edits',
    'lib/steps',
    'lib/diagram',
    'lib/errors',
    'lib/progress',
    'lib/explain',
  ],
  'lib/picture': [...ENGINE, 'lib/diagram', 'lib/messages'],
  // A snapshot keeps the sentences of its findings as they were judged then.
  'lib/snapshots': [...ENGINE, 'lib/checks', 'lib/errors', 'lib/messages'],
  'lib/report': [...JUDGED, ...DRAWN, ...TRIED, 'lib/matrix', 'lib/explain', 'lib/messages'],
  'lib/access': [],
  // Where everything is kept. Who may see it is asked before, in app/_server/workspace.
  'lib/store': ['lib/access', 'lib/checks', 'lib/errors', 'lib/inventory', 'lib/shares', 'lib/snapshots'],
  'lib/redaction': [...DOMAIN, 'lib/trace', 'lib/checks'],
  'lib/shares': [...JUDGED, 'lib/redaction', 'lib/report', 'lib/messages', 'lib/errors'],
  'lib/sample': [],
  'lib/scan': [...DOMAIN, 'lib/gather', 'lib/checks', 'lib/snapshots', 'lib/progress', 'lib/errors', 'lib/messages'],
  'lib/cli': [
    ...JUDGED,
    ...DRAWN,
    ...TRIED,
    'lib/matrix',
    'lib/pasted',
    'lib/explain',
    'lib/acceptance',
    'lib/shares',
    'lib/gather',
    'lib/report',
    'lib/sample',
    'lib/scan',
    'lib/messages',
    'lib/errors',
    'lib/progress',
    '.',
  ],
  components: [
    ...JUDGED,
    ...DRAWN,
    ...TRIED,
    'lib/matrix',
    'lib/pasted',
    'lib/explain',
    'lib/acceptance',
    'lib/access',
    'lib/redaction',
    'lib/shares',
    'lib/messages',
    'lib/progress',
    'lib/errors',
  ],
  'app/_server': [
    ...JUDGED,
    ...DRAWN,
    'lib/access',
    'lib/collections',
    'lib/report',
    'lib/shares',
    'lib/store',
    'lib/gather',
    'lib/sample',
    'lib/scan',
    'lib/messages',
    'lib/errors',
    'lib/progress',
    '.',
  ],
  app: [
    'app/_server',
    'components',
    'lib/access',
    ...JUDGED,
    ...DRAWN,
    'lib/compare',
    'lib/matrix',
    'lib/pasted',
    'lib/report',
    'lib/shares',
    'lib/messages',
    'lib/errors',
    'lib/progress',
    '.',
  ],
  bench: [
    ...JUDGED,
    ...DRAWN,
    'lib/compare',
    'lib/gather',
    'lib/sample',
    'lib/scan',
    'lib/report',
    'lib/errors',
    'lib/progress',
    'lib/testing',
  ],
  scripts: ['lib/cli'],
  '.': ['lib/messages', 'scripts'],
};

/** Which folders may import a package; every other package may be imported anywhere but in pure layers. */
const PACKAGES: readonly { name: RegExp; only: readonly string[] }[] = [
  { name: /^@aws-sdk\//, only: ['lib/gather/aws/', 'lib/sample/'] },
  { name: /^@smithy\//, only: ['lib/gather/aws/', 'lib/sample/'] },
  { name: /^@xyflow\//, only: ['components/chain-canvas/'] },
  { name: /^(react|react-dom)(\/|$)/, only: ['app/', 'components/'] },
  { name: /^next(\/|$)/, only: ['app/', 'components/', 'scripts/', 'proxy.ts', 'next.config.js'] },
  { name: /^next\/(server|headers)$/, only: ['app/', 'proxy.ts'] },
  { name: /^server-only$/, only: ['app/_server/'] },
  { name: /^(kysely|libsql|pg)$/, only: ['lib/store/'] },
  { name: /^commander$/, only: ['lib/cli/'] },
  { name: /^intl-messageformat$/, only: ['lib/messages/'] },
];

/** Run in the browser too: nothing of Node there. */
const ISOMORPHIC =
  /^(components|lib\/(collections|facts|inventory|chain|trace|checks|redaction|edits|compare|steps|what-if|repairs|diagram|matrix|logs|explain|pasted|picture|report|messages))\//;
const READS_ENVIRONMENT = /^(app\/_server\/env\.ts|lib\/cli\/env\.ts|scripts\/|bench\/|proxy\.ts|[a-z.-]+\.config\.[a-z]+$)/;
const CATCHES =
  /^(lib\/(gather|sample)\/|lib\/checks\/check\.ts|lib\/facts\/match\/(regular-expression|rewrite)\.ts|lib\/cli\/main\.ts|lib\/store\/open-database\.ts|app\/_server\/|scripts\/|bench\/)/;
const BANNED_WORD = /(^|[-/])(utils?|helpers?|common|misc|managers?)([-./]|$)|\/(data|info|constants|types|index)\.tsx?$|(^|\/)handle-/;
const FILE_NAME = /^(\[?[a-z0-9]+(-[a-z0-9]+)*\]?|_server|\.ci)(\.[a-z]+)*$/;

function layerOf(path: string): string {
  const [first = '', second = '', third] = path.split('/');
  if (first === 'lib') return third === undefined ? `lib/${second.replace(/\.tsx?$/, '')}` : `lib/${second}`;
  if (first === 'app') return second === '_server' ? 'app/_server' : 'app';
  return second === '' ? '.' : first;
}

const files = sourceFiles();
const sources = files.filter(({ test }) => !test);

/** Paths of the sources that match, for an assertion that prints them. */
function pathsWhere(matches: (file: SourceFile) => boolean): string[] {
  return sources.filter(matches).map(({ path }) => path);
}

describe('layers', () => {
  it.each([...new Set(sources.map(({ path }) => layerOf(path)))])('%s imports only what it may', (layer) => {
    const allowed = LAYERS[layer];
    expect(allowed, `${layer} is no layer of the table`).toBeDefined();
    const wrong = sources
      .filter(({ path }) => layerOf(path) === layer)
      .flatMap((file) => importsOf(file).ours.map((target) => ({ from: file.path, to: target })))
      .filter(({ to }) => layerOf(to) !== layer && allowed?.includes(layerOf(to)) === false)
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('imports packages only where they belong', () => {
    const wrong = sources.flatMap(({ path, ...file }) =>
      importsOf({ path, ...file })
        .packages.filter((name) => PACKAGES.some((rule) => rule.name.test(name) && !rule.only.some((start) => path.startsWith(start))))
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps Node out of what runs in the browser', () => {
    expect(pathsWhere((file) => ISOMORPHIC.test(file.path) && importsOf(file).packages.some((name) => name.startsWith('node:')))).toEqual(
      [],
    );
  });

  it('reads the environment in two places', () => {
    expect(pathsWhere(({ path, text }) => !READS_ENVIRONMENT.test(path) && /\bprocess\.env\b/.test(text))).toEqual([]);
  });

  it('catches errors only at the edges', () => {
    expect(pathsWhere(({ path, text }) => !CATCHES.test(path) && /^\s*try \{/m.test(text))).toEqual([]);
  });
});

describe('names and directives', () => {
  it('has telling file names in kebab-case', () => {
    const wrong = files.filter(({ path }) => BANNED_WORD.test(path) || !path.split('/').every((part) => FILE_NAME.test(part)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has no Server Actions', () => {
    expect(pathsWhere(({ text }) => /^\s*(['"])use server\1/m.test(text))).toEqual([]);
  });

  it('sends few components to the browser', () => {
    const components = sources.filter(({ path }) => path.endsWith('.tsx'));
    const client = components.filter(({ text }) => /^\s*(['"])use client\1/.test(text));
    expect(client.length / components.length, client.map(({ path }) => path).join(', ')).toBeLessThanOrEqual(0.15);
  });
});
