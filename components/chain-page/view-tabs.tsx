import Link from 'next/link';

import type { Translator } from '@/lib/messages/translator';

import { writeAddress, type ChainAddress } from './chain-address';

const TAB =
  'px-3 py-1.5 text-sm text-muted hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-ink';

interface ViewTabsProps {
  t: Translator;
  snapshot: string;
  address: ChainAddress;
  current: 'picture' | 'table' | 'review' | 'matrix' | 'doors';
}

/** Picture, table and matrix, which show the same facts, and what is proven of all requests. */
export function ViewTabs({ t, snapshot, address, current }: ViewTabsProps) {
  const { views } = t.messages.screen.chainPage;
  const path = `/snapshots/${snapshot}`;
  const entry = address.entry === null ? '' : `?${new URLSearchParams({ entry: address.entry }).toString()}`;
  const tabs = [
    { view: 'picture', label: views.picture, href: path + writeAddress({ ...address, view: 'picture' }) },
    { view: 'table', label: views.table, href: path + writeAddress({ ...address, view: 'table' }) },
    { view: 'review', label: t.messages.review.title, href: `${path}/review${entry}` },
    { view: 'matrix', label: t.messages.matrix.title, href: `${path}/matrix${entry}` },
    { view: 'doors', label: t.messages.screen.doors.title, href: `${path}/doors${entry}` },
  ] as const;
  return (
    <nav aria-label={views.label}>
      <ul className="flex flex-wrap overflow-hidden rounded-md border border-line-strong bg-surface">
        {tabs.map(({ view, label, href }) => (
          <li key={view}>
            <Link
              className={`block ${TAB}`}
              href={href}
              prefetch={false}
              scroll={false}
              aria-current={current === view ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
