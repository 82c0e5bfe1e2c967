import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo, type MouseEvent } from 'react';

import { readAddress, writeAddress, type ChainAddress } from './chain-address';

function go(change: Partial<ChainAddress>): void {
  const now = readAddress(new URLSearchParams(window.location.search));
  window.history.pushState(null, '', writeAddress({ ...now, ...change }));
}

/** The address of the page, and the ways to change it without asking the server. */
export function useChainAddress() {
  const query = useSearchParams();
  const address = useMemo(() => readAddress(new URLSearchParams(query)), [query]);
  const select = useCallback((id: string | null) => go({ select: id, request: null }), []);
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
