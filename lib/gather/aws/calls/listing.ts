import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

import type { Call } from './call';
import type { Caller } from './caller';
import type { GapLedger } from './gap-ledger';

/** What a listing gave. `gap` is set when it is missing or cut short: absence then proves nothing. */
export interface Listing<T> {
  items: T[];
  gap: Unknown | null;
}

export interface Page<T> {
  items: readonly T[] | undefined;
  /** The token of the next page; none on the last. */
  next: string | undefined;
}

/** Write `page` before `key`: the compiler learns the items' type from it. */
export interface ListingCall<T> extends Omit<Call<Page<T>>, 'send' | 'absent'> {
  /** What makes an item itself; later repetitions are dropped. Items without one are kept. */
  key(item: T): string | undefined;
  page(token: string | undefined, options: { abortSignal: AbortSignal }): Promise<Page<T>>;
  /** Tells each page's new items at once, so that work on them need not wait for the rest. */
  onItems?(items: readonly T[]): void;
}

const MOST_PAGES = 2_000;
/** AWS may answer empty pages before the last; so many in a row that bring nothing new are a loop. */
const IDLE_PAGES = 5;
/** Services that answer an empty list where there is nothing: an answer without a list is none. */
const SENDS_EMPTY_LISTS = /^(cloudfront|ec2|ecs|elasticloadbalancing):/;

/** Reads a listing to its end, and no further: repeated tokens and pages that bring nothing new end it with a gap. */
export async function list<T>(caller: Caller, ledger: GapLedger, call: ListingCall<T>): Promise<Listing<T>> {
  const { action, region, kind, resource } = call;
  const items = new Map<string, T>();
  const tokens = new Set<string>();
  let token: string | undefined;
  let idlePages = 0;
  for (let pages = 0; ; pages += 1) {
    const current = token;
    const page = await caller.ask({ ...call, send: (options) => call.page(current, options) });
    if (isUnknown(page)) return { items: [...items.values()], gap: page };
    if (page.items === undefined && SENDS_EMPTY_LISTS.test(action)) {
      return { items: [...items.values()], gap: ledger.add({ action, region, kind, resource, reason: 'malformed-answer', code: null }) };
    }
    const fresh = freshItems(page.items ?? [], items, call);
    if (fresh.length > 0) call.onItems?.(fresh);
    idlePages = fresh.length > 0 ? 0 : idlePages + 1;
    token = page.next === '' ? undefined : page.next;
    if (token === undefined) return { items: [...items.values()], gap: null };
    if (tokens.has(token) || idlePages >= IDLE_PAGES || pages >= MOST_PAGES) {
      return { items: [...items.values()], gap: ledger.add({ action, region, kind, resource, reason: 'pagination-loop', code: null }) };
    }
    tokens.add(token);
  }
}

function freshItems<T>(page: readonly T[], known: Map<string, T>, { key }: ListingCall<T>): T[] {
  const fresh: T[] = [];
  for (const item of page) {
    const id = key(item) ?? `#${String(known.size)}`;
    if (known.has(id)) continue;
    known.set(id, item);
    fresh.push(item);
  }
  return fresh;
}
