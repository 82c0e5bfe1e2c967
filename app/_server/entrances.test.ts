import { describe, expect, it } from 'vitest';

import { sourceFiles } from '@/lib/testing/source-files';

/** Pages that anybody may open, since whoever signs in has not signed in yet. */
const OPEN_PAGES = ['app/sign-in/page.tsx'];

/** Routes that anybody may ask. Each says why in its own file. */
const OPEN_ROUTES = [
  'app/api/health/route.ts GET openRoute',
  'app/api/session/route.ts POST openWriteRoute',
  'app/api/shared/picture/route.ts GET openRoute',
  'app/api/shared/picture/route.ts POST openRoute',
  'app/api/shared/route.ts GET openRoute',
  'app/api/sign-in/link/route.ts POST openChangeRoute',
  'app/api/sign-in/out/route.ts POST openChangeRoute',
  'app/api/sign-in/return/route.ts GET openRoute',
  'app/api/sign-in/route.ts GET openRoute',
  'app/api/sign-in/route.ts POST openChangeRoute',
];
/** The viewer, which is the same for everybody and holds nothing. */
const STATIC_ROUTES = ['app/s/route.ts'];

/** The one entrance for pipelines. */
const HAND_IN = ['app/api/snapshots/route.ts POST handInRoute'];

/** Which functions make routes for people who signed in, by method: what changes something comes from our own pages. */
const READING = new Set(['readRoute']);
const CHANGING = new Set(['changeRoute', 'writeRoute']);

const files = sourceFiles();
const pages = files.filter(({ path }) => /^app\/(.*\/)?page\.tsx$/.test(path));
const routes = files.filter(({ path }) => /^app\/(.*\/)?route\.tsx?$/.test(path) && !STATIC_ROUTES.includes(path));

/** What a route's file exports that Next.js would call: `METHOD maker`. */
const made = routes.flatMap(({ path, text }) =>
  [
    ...text.matchAll(/^export (?:async function (\w+)|const ([A-Z]+)(?:: [^=]+)? = (\w+)|(?:const|let|var|function|default) ?(.*))/gm),
  ].flatMap(([, called = '', method = '', maker = '', other = '']) => {
    // How Next.js is to treat the file.
    if (/^(dynamic|maxDuration|runtime) =/.test(other)) return [];
    return [`${path} ${method || called || other} ${maker}`];
  }),
);

describe('entrances', () => {
  it('are found', () => {
    expect([pages.length > 15, routes.length > 20, made.length >= routes.length]).toEqual([true, true, true]);
  });

  it('of pages ask who opens them', () => {
    const open = pages.filter(({ text }) => !/\bawait (pageWorkspace\(\)|Promise\.all\(\[[^\]]*\bpageWorkspace\(\))/.test(text));
    expect(open.map(({ path }) => path)).toEqual(OPEN_PAGES);
  });

  it('of routes are made by a function that asks', () => {
    const others = made.filter((line) => {
      const [, method = '', maker = ''] = line.split(' ');
      return !(method === 'GET' ? READING : CHANGING).has(maker);
    });
    expect(others.sort()).toEqual([...OPEN_ROUTES, ...HAND_IN].sort());
  });

  it('of routes are exported under their own names only', () => {
    const wrong = routes.filter(({ text }) => /^export (\*|\{|type \{)/m.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('are no others: no file of the router answers by itself but pages and routes', () => {
    const known = /(^|\/)(page|layout|error|not-found|icon|route)\.(tsx|ts|svg|css)$/;
    const strange = files.filter(({ path }) => path.startsWith('app/') && !path.startsWith('app/_server/') && !known.test(path));
    expect(strange.map(({ path }) => path)).toEqual([]);
  });

  it('have no other way to what is kept than the workspace of whoever asks', () => {
    const around = files.filter(({ path, text }) => /^(app\/(?!_server)|components\/)/.test(path) && /\.parts\(\)|lib\/store\//.test(text));
    expect(around.map(({ path }) => path)).toEqual(['app/api/health/route.ts']);
  });
});
