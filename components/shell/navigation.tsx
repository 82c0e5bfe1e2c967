'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** Links to the main places; the one that is open is marked. */
export function Navigation({ label, places }: { label: string; places: readonly { href: string; label: string }[] }) {
  const path = usePathname();
  const leadsTo = ({ href }: { href: string }): boolean => href !== '/' && (path === href || path.startsWith(`${href}/`));
  // What no other place has belongs to the overview.
  const open = places.find(leadsTo)?.href ?? '/';
  return (
    <nav aria-label={label} className="order-last w-full sm:order-none sm:w-auto">
      <ul className="flex flex-wrap gap-1">
        {places.map(({ href, label: name }) => {
          return (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                aria-current={open === href ? 'page' : undefined}
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
