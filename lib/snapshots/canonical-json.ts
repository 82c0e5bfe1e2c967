/** JSON in its canonical form (RFC 8785): members sorted by UTF-16 code units, no white space. Equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${text(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  throw new TypeError(`Not a JSON value: ${typeof value}`);
}

/** Lone surrogates stay escaped: RFC 8785 refuses them, but AWS may send them in a comment, and one odd comment must not end a scan. */
function text(value: string): string {
  return JSON.stringify(value);
}
