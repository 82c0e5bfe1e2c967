import { showTheme } from '@/components/shell/theme';
import { viewer as en } from '@/lib/messages/en/viewer';
import { viewer as ja } from '@/lib/messages/ja/viewer';

import { keptLocale, keptTheme, openKept, type Kept } from './kept';
import { painted } from './painted';
import { unpack } from './unpack';

/** Path of the viewer's main module, written in by the build. */
declare const VIEWER_MAIN: string;

/** `sfs_` and 32 bytes in base64url. */
const TOKEN = /sfs_[\w-]{43}(?![\w-])/;

interface Page {
  element: Element;
  kept: Kept;
  words: typeof en.shell;
}

/** Stands inline in the page of a share: takes the token out of the address, shows the picture, and only then loads everything else. */
async function load(): Promise<void> {
  const element = document.getElementById('viewer');
  if (element === null) return;
  const kept = await openKept();
  const locale = keptLocale(kept);
  document.documentElement.lang = locale;
  showTheme(keptTheme(kept));
  const page = { element, kept, words: (locale === 'ja' ? ja : en).shell };
  const token = takeToken(kept);
  // Another share, opened in the same tab, only changes the hash.
  window.addEventListener('hashchange', () => {
    if (window.location.hash.startsWith('#sfs_')) window.location.reload();
  });
  if (token === null) showForm(page);
  else await open(page, token);
}

/** The token of the address, which loses it, or of the tab; null where there is none. */
function takeToken(kept: Kept): string | null {
  const { hash, pathname } = window.location;
  if (!hash.startsWith('#sfs_')) return kept.read('share');
  window.history.replaceState(null, '', pathname);
  kept.keep('share', hash.slice(1));
  return hash.slice(1);
}

async function open(page: Page, token: string): Promise<void> {
  const { element, words } = page;
  show(element, text('p', words.loading));
  const answer = (path: string): Promise<Response | null> => ask(path, token);
  const picture = TOKEN.exec(token)?.[0] === token ? await answer('/api/shared/picture') : new Response(null, { status: 404 });
  if (picture?.ok !== true) {
    fail(page, picture);
    return;
  }
  const image = document.createElement('img');
  image.alt = words.picture;
  image.src = await dataUrl(await picture.blob());
  show(element, image, text('p', words.working));
  await painted();
  globalThis.hoplensShare = answer('/api/shared').then((body) => {
    if (body?.ok === true) return body.blob().then(unpack);
    fail(page, body);
    return null;
  });
  loadMain(page);
}

/** An element that a script made may load what it names, where an `import()` of an inline script that is known by its hash may not. */
function loadMain(page: Page): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = VIEWER_MAIN;
  script.addEventListener('error', () => {
    fail(page, null);
  });
  document.head.append(script);
}

/** Null where no answer came. */
function ask(path: string, token: string): Promise<Response | null> {
  return fetch(path, { headers: { authorization: `Share ${token}` }, cache: 'no-store' }).then(null, () => null);
}

/** Unknown, expired and taken back are one answer, and said alike. */
function fail({ element, kept, words }: Page, answer: Response | null): void {
  const gone = answer?.status === 404;
  if (gone) kept.keep('share', null);
  const sentence = text('p', gone ? words.gone : words.trouble);
  sentence.setAttribute('role', 'alert');
  show(element, sentence);
}

function showForm(page: Page): void {
  const { element, kept, words } = page;
  const form = document.createElement('form');
  const label = text('label', words.paste);
  const input = document.createElement('input');
  Object.assign(input, { id: 'link', autocomplete: 'off', spellcheck: false, required: true });
  label.htmlFor = input.id;
  form.append(label, input, text('button', words.open));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const token = TOKEN.exec(input.value)?.[0] ?? '';
    if (token !== '') kept.keep('share', token);
    open(page, token).catch(reportError);
  });
  show(element, form);
}

function text<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, content: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = content;
  return made;
}

function show(element: Element, ...parts: readonly Element[]): void {
  const main = document.createElement('main');
  Object.assign(main, { id: 'content', className: 'viewer-shell' });
  main.append(text('h1', 'Hoplens'), ...parts);
  element.replaceChildren(main);
}

function dataUrl(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    });
    reader.addEventListener('error', () => {
      reject(reader.error ?? new Error('unread picture'));
    });
    reader.readAsDataURL(new Blob([picture], { type: 'image/svg+xml' }));
  });
}

load().catch(reportError);
