const BASE =
  'inline-flex min-h-9 items-center justify-center gap-2 rounded-md px-3 py-1.5 text-sm font-medium no-underline disabled:cursor-not-allowed disabled:opacity-60';

/** Classes of a button, or of a link that looks like one. */
export const buttonClass = {
  primary: `${BASE} bg-accent text-on-accent hover:opacity-90`,
  quiet: `${BASE} border border-line-strong bg-surface text-ink hover:bg-sunken`,
} as const;
