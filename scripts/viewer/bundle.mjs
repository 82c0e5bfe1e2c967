import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import tailwind from '@tailwindcss/postcss';
import { build, transform } from 'esbuild';
import postcss from 'postcss';
import { tsImport } from 'tsx/esm/api';

import { ROOT } from '../prepare/root.mjs';

const VIEWER = join(ROOT, 'components/viewer');

/** Zod's own sentences in forty languages, which nobody is shown. */
const WITHOUT_ZOD_LANGUAGES = {
  name: 'without-zod-languages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer, path }) =>
      /[\\/]zod[\\/]/.test(importer) ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  write: false,
  outdir: join(ROOT, 'public/viewer'),
  target: 'es2022',
  charset: 'utf8',
  jsx: 'automatic',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: Object.fromEntries(['link', 'navigation', 'dynamic'].map((name) => [`next/${name}`, join(VIEWER, `shims/next-${name}`)])),
};

/** A text that may stand in an element of its own. esbuild writes `</script` so that it does no harm; this makes sure of it. */
function inline(text) {
  if (/<!--|<\/(script|style)|[\0\r]/i.test(text))
    throw new Error('this text would end the element that it stands in, or be read otherwise');
  return text;
}

/** The whole viewer as one script, and the style sheets of all components as one. */
async function bundleFile() {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [join(VIEWER, 'file-main.ts')],
    format: 'iife',
    plugins: [WITHOUT_ZOD_LANGUAGES],
  });
  const textOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension)).text.trim();
  return { script: inline(textOf('.js')), style: textOf('.css') };
}

/** The viewer as modules that are loaded when they are needed, each with its hash in its name. */
async function bundleParts() {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [join(VIEWER, 'share-main.ts')],
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    loader: { '.css': 'empty' },
    plugins: [WITHOUT_ZOD_LANGUAGES],
  });
  return outputFiles.map(({ path, text }) => ({ name: basename(path), content: text }));
}

/** The script that stands inline in the page of a share. `main` is the path of what it loads. */
async function bundleLoader(main) {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [join(VIEWER, 'share-loader.ts')],
    format: 'iife',
    define: { ...COMMON.define, VIEWER_MAIN: JSON.stringify(main) },
  });
  return inline(outputFiles[0].text.trim());
}

/** Tailwind's part, made from the sources as the build of the pages makes it, and that of the components. */
async function styleSheet(ofComponents) {
  const from = join(ROOT, 'app/globals.css');
  const { css } = await postcss([tailwind({ base: ROOT, optimize: false })]).process(readFileSync(from, 'utf8'), { from });
  const { code } = await transform(`${css}\n${ofComponents}`, { loader: 'css', minify: true, charset: 'utf8', legalComments: 'none' });
  return inline(code.trim());
}

/** Everything that the viewer consists of: names and contents of files, and the content security policy of the page. */
export async function bundleViewer() {
  const [{ script, style: ofComponents }, parts, { shareShell, shareShellPolicy }] = await Promise.all([
    bundleFile(),
    bundleParts(),
    tsImport('../../components/viewer/share-shell.ts', { parentURL: import.meta.url, tsconfig: join(ROOT, 'tsconfig.json') }),
  ]);
  const digest = (text, encoding) => createHash('sha256').update(text).digest(encoding);
  const named = (start, extension, content) => ({ name: `${start}-${digest(content, 'hex').slice(0, 8)}.${extension}`, content });
  const style = named('viewer', 'css', await styleSheet(ofComponents));
  const loader = await bundleLoader(`/viewer/${parts.find(({ name }) => name.startsWith('share-main-')).name}`);
  return {
    script: named('file', 'js', script),
    style,
    parts,
    shell: { name: 'shell.html', content: shareShell({ loader, style: `/viewer/${style.name}` }) },
    policy: shareShellPolicy(digest(loader, 'base64')),
  };
}
