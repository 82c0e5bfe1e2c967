const FIELD = /"((?:[^"\\]|\\.)*)"\S*|\S+/g;
const ESCAPE = /\\(?:x([0-9a-f]{2})|(.))/gi;

/** The fields of a line of a load balancer: divided by spaces, those in quotes without them and with their escapes (`\x22`, `\"`) undone. */
export function splitQuotedFields(line: string): string[] {
  return Array.from(line.matchAll(FIELD), ([whole, quoted]) => (quoted === undefined ? whole : unescapeText(quoted)));
}

function unescapeText(text: string): string {
  return text.replace(ESCAPE, (_, hex: string | undefined, other: string | undefined) =>
    hex === undefined ? (other ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A text, closed or not, and what it names where something stands behind it. A text that names nothing is read too, so that no character is looked at often. */
const MEMBER = /"((?:[^"\\]|\\.)*)(?:"|$)(?:\s*:\s*(?:"((?:[^"\\]|\\.)*)(?:"|$)|([^\s,{}[\]"]+)))?/g;

/** The members of a flat JSON object by their names, values as text. */
export function flatJsonFields(line: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(line.matchAll(MEMBER)).flatMap(([, name = '', text, bare]): [string, string][] =>
      text === undefined && bare === undefined ? [] : [[name, text === undefined ? (bare ?? '') : jsonText(text)]],
    ),
  );
}

const JSON_ESCAPE = /\\(?:u([0-9a-f]{4})|(.))/gi;

function jsonText(text: string): string {
  return text.replace(JSON_ESCAPE, (_, hex: string | undefined, other: string | undefined) =>
    hex === undefined ? (CONTROL[other ?? ''] ?? other ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
