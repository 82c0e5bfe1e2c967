import { useEffect, useState } from 'react';

import type { ChainAddress } from '@/components/chain-page/chain-address';
import { tryEdits } from '@/components/what-if/tried-edits';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { painted } from './painted';

type Tried = Awaited<ReturnType<typeof tryEdits>>;

/** What an address tries out, worked out in the browser. `edits` are those that the result is of: until it is there, the last ones. */
export function useTried(t: Translator, snapshot: Snapshot, { edits }: ChainAddress): Tried & { edits: readonly string[]; busy: boolean } {
  const [done, setDone] = useState<Tried & { key: string }>({ tried: null, problem: null, key: keyOf([], t) });
  const key = keyOf(edits, t);
  const plain = edits.length === 0;
  useEffect(() => {
    if (plain) return;
    let current = true;
    const wanted = new URLSearchParams(key).getAll('edit');
    painted()
      .then(async () => (current ? tryEdits(t, snapshot, wanted) : null))
      .then((result) => {
        if (current && result !== null) setDone({ ...result, key });
      })
      .catch(reportError);
    return () => {
      current = false;
    };
  }, [t, snapshot, key, plain]);
  if (plain) return { tried: null, problem: null, edits, busy: false };
  return { ...done, edits: new URLSearchParams(done.key).getAll('edit'), busy: done.key !== key };
}

/** Whatever the result hangs on. */
function keyOf(edits: readonly string[], { locale }: Translator): string {
  return new URLSearchParams([['lang', locale], ...edits.map((edit): [string, string] => ['edit', edit])]).toString();
}
