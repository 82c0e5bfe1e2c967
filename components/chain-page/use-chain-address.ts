import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo, type MouseEvent } from 'react';

import { readAddress, writeAddress, type ChainAddress } from './chain-address';

function go(change: Partial<ChainAddress>): void {
  const now = readAddress(new URLSearchParams(window.location.search));
  window.history.pushState(null, '', writeAddress({ ...now, ...change }));
}

/** Gives the focus to the first thing that is drawn of these, once it is drawn. */
function focusNext(...selectors: string[]): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selectors.join())?.focus({ preventScroll: true }));
}

/** Closes the details and gives the focus back to what they were of. */
function close(): void {
  const id = readAddress(new URLSearchParams(window.location.search)).select ?? '';
  go({ select: null, request: null });
  focusNext(`[data-stop="${CSS.escape(id)}"]`, `.chain-table [data-select="${CSS.escape(id)}"]`);
}

/** Forgets what was asked and gives the focus back to where it is asked. */
function unask(): void {
  go({ ask: null });
  focusNext('[data-ask] textarea');
}

/** The address of the page, and the ways to change it without asking the server. */
export function useChainAddress() {
  const query = useSearchParams();
  const address = useMemo(() => readAddress(new URLSearchParams(query)), [query]);
  const select = useCallback((id: string | null) => (id === null ? close() : go({ select: id, request: null })), []);
  /** For clicks on links with `data-select`, `data-request` (an empty one closes) or `data-unask`. */
  const followInPage = useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = event.target.closest('a[data-select], a[data-request], a[data-unask]');
      if (link === null) return;
      event.preventDefault();
      const request = link.getAttribute('data-request');
      const selected = link.getAttribute('data-select');
      if (link.hasAttribute('data-unask')) unask();
      else if (request !== null) go({ request });
      else select(selected === '' ? null : selected);
    },
    [select],
  );
  return { address, select, go, followInPage };
}
