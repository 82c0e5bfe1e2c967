import Link from 'next/link';

import type { Translator } from '@/lib/messages/translator';

import { writeAddress, type ChainAddress } from './chain-address';

const TAB =
  'px-3 py-1.5 text-sm text-muted hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-ink';

/** Picture or table: the same facts. */
export function ViewTabs({ t, address }: { t: Translator; address: ChainAddress }) {
  const { views } = t.messages.screen.chainPage;
  return (
    <nav aria-label={views.label}>
      <ul className="flex overflow-hidden rounded-md border border-line-strong bg-surface">
        {(['picture', 'table'] as const).map((view) => (
          <li key={view}>
            <Link
              className={`block ${TAB}`}
              href={writeAddress({ ...address, view })}
              prefetch={false}
              scroll={false}
              aria-current={address.view === view ? 'page' : undefined}
            >
              {views[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
