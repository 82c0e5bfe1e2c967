import { useEffect } from 'react';

import { showPart } from './follow-links';

let shown: string | null = null;

/**
 * Stands at the end of a page: when the reader has come to another one, its heading gets the focus, or the part that was asked for. `at`
 * tells pages apart; `part` is an id, empty for the top.
 */
export function Arrival({ at, part }: { at: string; part: string }) {
  useEffect(() => {
    const heading = document.querySelector('h1');
    document.title = heading === null ? 'Hoplens' : `${heading.textContent} · Hoplens`;
  });
  useEffect(() => {
    // The first page is where the browser itself begins.
    const first = shown === null;
    const moved = shown !== at;
    shown = at;
    if (part !== '' && showPart(part)) return;
    if (!first && moved) showTop();
  }, [at, part]);
  return null;
}

function showTop(): void {
  const heading = document.querySelector('h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}
