import type { Translator } from '@/lib/messages/translator';

import { xmlText } from './xml-text';

/** A script or style sheet that stands inline, and its SHA-256 in base64. */
interface Inline {
  text: string;
  sha256: string;
}

export interface HtmlFileParts {
  /** The viewer, whole. Neither may hold what ends its element. */
  script: Inline;
  style: Inline;
  /** The diagram, as the base64 of an SVG file. */
  picture: string;
  /** What is shown, as the base64 of a share's gzipped JSON. */
  data: string;
}

/**
 * One HTML file that holds everything: it opens from a disk and asks no server for anything, which its content security policy makes sure
 * of. The picture is there before the script has run, and without it.
 */
export function htmlFile(t: Translator, title: string, { script, style, picture, data }: HtmlFileParts): string {
  const { shell } = t.messages.viewer;
  const policy = [
    `default-src 'none'`,
    `script-src 'sha256-${script.sha256}'`,
    `style-src 'sha256-${style.sha256}'`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="${t.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${xmlText(title)} · Hoplens</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex,nofollow">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<style>${style.text}</style>
</head>
<body>
<div id="viewer">
<main class="viewer-shell">
<h1>${xmlText(title)}</h1>
<noscript><p>${xmlText(shell.noScriptFile)}</p></noscript>
<p id="working" role="status" hidden>${xmlText(shell.working)}</p>
<img alt="${xmlText(shell.picture)}" src="data:image/svg+xml;base64,${picture}">
</main>
</div>
<script type="application/octet-stream" id="share">${data}</script>
<script>${script.text}</script>
</body>
</html>
`;
}
