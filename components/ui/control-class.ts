/** Classes of a field or a choice in a row of filters. */
export const CONTROL = 'min-h-9 rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-ink placeholder:text-muted';
