import Link from 'next/link';

import { CATALOGUE_NAMES, CATALOGUES, type Catalogue } from '@/lib/checks/crosswalk/crosswalk';

interface CatalogueLinksProps {
  label: string;
  current: Catalogue;
  href: (catalogue: Catalogue) => string;
}

/** Chooses one of the published catalogues. */
export function CatalogueLinks({ label, current, href }: CatalogueLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {CATALOGUES.map((one) => (
          <li key={one} className="min-h-6">
            <Link
              href={href(one)}
              prefetch={false}
              aria-current={one === current ? 'page' : undefined}
              className="underline underline-offset-4 aria-[current]:font-semibold"
            >
              {CATALOGUE_NAMES[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
