import Link from 'next/link';

import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import type { Edit } from '@/lib/edits/setting';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Translator } from '@/lib/messages/translator';

import { changeText } from './change-text';

interface ChangeListProps {
  t: Translator;
  inventory: Inventory;
  edits: readonly Edit[];
  address: ChainAddress;
}

/** What is tried out, each with the way to take it back. */
export function ChangeList({ t, inventory, edits, address }: ChangeListProps) {
  const { tryOut } = t.messages.screen;
  const without = (at: number): string => writeAddress({ ...address, edits: address.edits.filter((_, index) => index !== at) });
  return (
    <div className="changes">
      <ul>
        {edits.map((edit, at) => (
          <li key={`${edit.setting} ${edit.subject} ${String(at)}`}>
            <span>{changeText(t, inventory, edit)}</span>{' '}
            <Link href={without(at)} prefetch={false} scroll={false}>
              {tryOut.undo}
            </Link>
          </li>
        ))}
      </ul>
      {edits.length > 1 && (
        <Link href={writeAddress({ ...address, edits: [] })} prefetch={false} scroll={false}>
          {tryOut.undoAll}
        </Link>
      )}
    </div>
  );
}
