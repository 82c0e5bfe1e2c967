import { askParameters, readAsk, type Ask } from '@/components/ask/ask-address';
import { TOOLS, type Tool } from '@/lib/steps/step';

/** So many changes are tried out at once. */
const MOST_EDITS = 40;

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
  /** What is asked of the chain. */
  ask: Ask | null;
  /** Settings that are tried out, as `SETTING:SUBJECT=VALUE`. */
  edits: readonly string[];
  /** Component or hop whose settings are offered for trying out. */
  tryAt: string | null;
  /** The tool whose steps are shown. */
  tool: Tool;
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
    ask: readAsk(query),
    edits: query
      .getAll('edit')
      .filter((edit) => edit !== '')
      .slice(0, MOST_EDITS),
    tryAt: text('try'),
    tool: TOOLS.find((tool) => tool === query.get('tool')) ?? 'cli',
  };
}

/** The plain page: nothing chosen, nothing asked. */
export const PLAIN_ADDRESS: ChainAddress = {
  entry: null,
  select: null,
  request: null,
  view: 'picture',
  collapsed: null,
  ask: null,
  edits: [],
  tryAt: null,
  tool: 'cli',
};

/** The parameters of an address, in the order in which they are written. */
export function addressParameters({ entry, select, request, view, collapsed, ask, edits, tryAt, tool }: ChainAddress): [string, string][] {
  const one = (name: string, value: string | null): [string, string][] => (value === null ? [] : [[name, value]]);
  return [
    ...one('entry', entry),
    ...one('view', view === 'table' ? view : null),
    // An empty one says that nothing is folded, which differs from saying nothing.
    ...(collapsed?.length === 0 ? one('collapsed', '') : []),
    ...(collapsed ?? []).flatMap((group) => one('collapsed', group)),
    ...one('select', select),
    ...one('request', request),
    ...askParameters(ask),
    ...edits.flatMap((edit) => one('edit', edit)),
    ...one('try', tryAt),
    ...one('tool', tool === 'cli' ? null : tool),
  ];
}

/** The query for an address, with its `?`; empty for the plain page. The same address gives the same query. */
export function writeAddress(address: ChainAddress): string {
  return `?${new URLSearchParams(addressParameters(address)).toString()}`;
}
