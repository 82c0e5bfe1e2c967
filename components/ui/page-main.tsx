import type { ReactNode } from 'react';

interface PageMainProps {
  title: string;
  lead: ReactNode;
  actions?: ReactNode;
  /** For pictures: the whole width of the screen. */
  wide?: boolean;
  children: ReactNode;
}

/** The main part of a page, below the top bar. */
export function PageMain({ title, lead, actions, wide = false, children }: PageMainProps) {
  return (
    <main id="content" className={`mx-auto flex w-full flex-col px-4 sm:px-6 ${wide ? 'gap-3 py-4' : 'max-w-7xl gap-5 py-6'}`}>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight [overflow-wrap:anywhere]">{title}</h1>
          <div className="mt-1 max-w-3xl text-sm text-muted">{lead}</div>
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </main>
  );
}
