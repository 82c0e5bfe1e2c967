import type { ReactNode } from 'react';

/** A titled part of a page about a finding or a check; text is a paragraph. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </section>
  );
}
