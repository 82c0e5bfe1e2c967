/** The address of a comparison; `all`: what is the same is shown, too. */
export function compareHref(base: string, head: string, all = false): string {
  return `/compare/${base}/${head}${all ? '?all=1' : ''}`;
}

/** The address of a comparison as a file. */
export function compareFileHref(base: string, head: string, format: 'json' | 'markdown', locale: string): string {
  return `/api/compare/${base}/${head}?${new URLSearchParams({ format, lang: locale }).toString()}`;
}
