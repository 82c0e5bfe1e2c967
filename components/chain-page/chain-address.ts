/** What the URL of a chain's page says: it holds all that a shared link has to bring back. */
export interface ChainAddress {
  /** Way in; null for the whole account. */
  entry: string | null;
  /** Selected node or hop. */
  select: string | null;
  /** Surveyed request whose route is lit and whose steps are shown. */
  request: string | null;
  view: 'picture' | 'table';
  /** Folded groups. Null where the URL says nothing and the size of the chain decides. */
  collapsed: readonly string[] | null;
}

/** Reads the query of a chain's page. Unknown parameters are left alone; of repeated ones the first counts. */
export function readAddress(query: URLSearchParams): ChainAddress {
  const text = (name: string): string | null => {
    const value = query.get(name);
    return value === null || value === '' ? null : value;
  };
  return {
    entry: text('entry'),
    select: text('select'),
    request: text('request'),
    view: query.get('view') === 'table' ? 'table' : 'picture',
    collapsed: query.has('collapsed') ? query.getAll('collapsed').filter((group) => group !== '') : null,
  };
}

/** The query for an address, with its `?`; empty for the plain page. The same address gives the same query. */
export function writeAddress(address: ChainAddress): string {
  const query = new URLSearchParams();
  if (address.entry !== null) query.set('entry', address.entry);
  if (address.view === 'table') query.set('view', 'table');
  // An empty one says that nothing is folded, which differs from saying nothing.
  if (address.collapsed?.length === 0) query.set('collapsed', '');
  for (const group of address.collapsed ?? []) query.append('collapsed', group);
  if (address.select !== null) query.set('select', address.select);
  if (address.request !== null) query.set('request', address.request);
  const text = query.toString();
  return text === '' ? '?' : `?${text}`;
}
