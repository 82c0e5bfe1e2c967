/** React's name of an SVG attribute: `stroke-width` → `strokeWidth`, `class` → `className`; `aria-` and `data-` stay. */
function reactName(name: string): string {
  if (name === 'class') return 'className';
  if (name.startsWith('aria-') || name.startsWith('data-')) return name;
  return name.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** Attributes of a picture's element under the names that React knows them by. */
export function reactAttributes(attributes: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactName(name), value]));
}
