import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo, type MouseEvent } from 'react';

import { readAddress, writeAddress, type ChainAddress } from './chain-address';

function go(change: Partial<ChainAddress>): void {
  const now = readAddress(new URLSearchParams(window.location.search));
  window.history.pushState(null, '', writeAddress({ ...now, ...change }));
}

/** Closes the details and gives the focus back to what they were of, once that is drawn without them. */
function close(): void {
  const id = readAddress(new URLSearchParams(window.location.search)).select ?? '';
  go({ select: null, request: null });
  const selector = [`[data-stop="${CSS.escape(id)}"]`, `.chain-table [data-select="${CSS.escape(id)}"]`].join();
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }));
}

/** The address of the page, and the ways to change it without asking the server. */
export function useChainAddress() {
  const query = useSearchParams();
  const address = useMemo(() => readAddress(new URLSearchParams(query)), [query]);
  const select = useCallback((id: string | null) => (id === null ? close() : go({ select: id, request: null })), []);
  /** For clicks on links with `data-select` or `data-request`: an empty one closes. */
  const followInPage = useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = event.target.closest('a[data-select], a[data-request]');
      if (link === null) return;
      event.preventDefault();
      const request = link.getAttribute('data-request');
      const selected = link.getAttribute('data-select');
      if (request !== null) go({ request });
      else select(selected === '' ? null : selected);
    },
    [select],
  );
  return { address, select, followInPage };
}
