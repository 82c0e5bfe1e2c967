import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo, type MouseEvent } from 'react';

import { readAddress, writeAddress, type ChainAddress } from './chain-address';
import { usePageHost, type PageHost } from './use-page-host';

function addressNow(host: PageHost): ChainAddress {
  return readAddress(new URLSearchParams(host.query()));
}

function goFrom(host: PageHost, change: Partial<ChainAddress>): void {
  host.push(writeAddress({ ...addressNow(host), ...change }));
}

/** Gives the focus to the first thing that is drawn of these, once it is drawn. */
function focusNext(...selectors: string[]): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selectors.join())?.focus({ preventScroll: true }));
}

/** Closes the details and gives the focus back to what they were of. */
function close(host: PageHost): void {
  const id = addressNow(host).select ?? '';
  goFrom(host, { select: null, request: null });
  focusNext(`[data-stop="${CSS.escape(id)}"]`, `.chain-table [data-select="${CSS.escape(id)}"]`);
}

/** Forgets what was asked and gives the focus back to where it is asked. */
function unask(host: PageHost): void {
  goFrom(host, { ask: null });
  focusNext('[data-ask] textarea');
}

/** The address of the page, and the ways to change it without asking the server. */
export function useChainAddress() {
  const host = usePageHost();
  const query = useSearchParams();
  const address = useMemo(() => readAddress(new URLSearchParams(query)), [query]);
  const go = useCallback((change: Partial<ChainAddress>) => goFrom(host, change), [host]);
  const select = useCallback((id: string | null) => (id === null ? close(host) : go({ select: id, request: null })), [host, go]);
  /** For clicks on links with `data-select`, `data-request` (an empty one closes) or `data-unask`. */
  const followInPage = useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = event.target.closest('a[data-select], a[data-request], a[data-unask]');
      if (link === null) return;
      event.preventDefault();
      const request = link.getAttribute('data-request');
      const selected = link.getAttribute('data-select');
      if (link.hasAttribute('data-unask')) unask(host);
      else if (request !== null) go({ request });
      else select(selected === '' ? null : selected);
    },
    [host, go, select],
  );
  return { address, select, go, followInPage };
}
