import { shell as bar } from '@/lib/messages/en/shell';
import { viewer as en } from '@/lib/messages/en/viewer';
import { viewer as ja } from '@/lib/messages/ja/viewer';

/** Stands in the page where the server writes its own origin: previews of links take no address without one. https://ogp.me/#structured */
export const ORIGIN_HERE = '%ORIGIN%';

interface ShellParts {
  /** The loader's text. */
  loader: string;
  /** Path of the style sheet. */
  style: string;
}

/**
 * The page of every share: static, the same for everybody, without anything that was shared. What is shown comes by the token in the
 * address, which a server does not see; without scripts, the reader pastes the link.
 */
export function shareShell({ loader, style }: ShellParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Hoplens</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex,nofollow">
<meta name="referrer" content="no-referrer">
<meta property="og:title" content="Hoplens">
<meta property="og:description" content="${bar.claim}">
<meta property="og:image" content="${ORIGIN_HERE}/link-preview.png">
<meta name="twitter:card" content="summary_large_image">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
</head>
<body>
<div id="viewer"></div>
<noscript>
<main class="viewer-shell">
<h1>Hoplens</h1>
${withoutScript('en', en.shell)}
${withoutScript('ja', ja.shell)}
</main>
</noscript>
<script>${loader}</script>
</body>
</html>
`;
}

/** One form for each language: a label belongs to one field. */
function withoutScript(lang: string, { noScript, paste, open }: typeof en.shell): string {
  return `<form lang="${lang}" method="post" action="/api/shared/picture">
<p>${noScript}</p>
<label for="link-${lang}">${paste}</label>
<input id="link-${lang}" name="link" autocomplete="off" spellcheck="false" required>
<button>${open}</button>
</form>`;
}

/** The content security policy of that page. `loaderHash` is the loader's SHA-256 in base64. */
export function shareShellPolicy(loaderHash: string): string {
  return [
    `default-src 'none'`,
    `script-src 'sha256-${loaderHash}' 'strict-dynamic'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
  ].join('; ');
}
