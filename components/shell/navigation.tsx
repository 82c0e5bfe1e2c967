'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** Links to the main places; the one that is open is marked. */
export function Navigation({ label, places }: { label: string; places: readonly { href: string; label: string }[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="order-last w-full sm:order-none sm:w-auto">
      <ul className="flex gap-1">
        {places.map(({ href, label: name }) => {
          const open = href === '/' ? path === '/' || path.startsWith('/snapshots/') : path === href || path.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                aria-current={open ? 'page' : undefined}
                className="block rounded-md px-2.5 py-1.5 text-sm text-muted hover:bg-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-ink"
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
