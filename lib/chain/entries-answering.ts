import type { Chain, Entry } from './chain';

/**
 * Entries that have a name: by itself, else by the most specific wildcard. `*.example.com` answers to every name that ends in
 * `.example.com`. Where DNS leads such a name elsewhere is not looked at.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html#alternate-domain-names-wildcard
 */
export function entriesAnsweringTo({ index: { entriesByHost } }: Chain, host: string): { entries: readonly Entry[]; byWildcard: boolean } {
  const own = entriesByHost.get(host);
  if (own !== undefined) return { entries: own, byWildcard: false };
  const labels = host.split('.');
  for (let cut = 1; cut < labels.length; cut += 1) {
    const entries = entriesByHost.get(`*.${labels.slice(cut).join('.')}`);
    if (entries !== undefined) return { entries, byWildcard: true };
  }
  return { entries: [], byWildcard: false };
}
