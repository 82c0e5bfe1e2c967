import { SeveritySign } from '@/components/chain-picture/sign';

import type { FoundViews } from './detail-types';

/** What the review found on what is selected. */
export function FoundList({ title, found }: { title: string; found: FoundViews }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="links">
        {found.shown.map(({ title: finding, severity, severityLabel, href }, at) => (
          <li key={at} className={`s-${severity}`}>
            <SeveritySign severity={severity} />
            <span className="sr-only">{severityLabel}</span>
            <a href={href}>{finding}</a>
          </li>
        ))}
      </ul>
      <p className="aside">
        <a href={found.href}>{found.all}</a>
      </p>
    </section>
  );
}
