/** What a backslash and a letter stand for in `$'…'`. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: '\u0007', b: '\b', e: '\u001b', E: '\u001b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
};

const ESCAPES = /((?:\\(?:x[0-9a-fA-F]{1,2}|[0-7]{1,3}))+)|\\u([0-9a-fA-F]{1,4})|\\U([0-9a-fA-F]{1,8})|\\c([^])|\\([^])/g;
const BYTES = /\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3}))/g;
const LAST_CODE_POINT = 0x10ffff;

/**
 * The text of Bash's `$'…'`, given what stands between the quotes.
 * https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
 */
export function ansiQuoted(inner: string): string {
  return inner.replace(ESCAPES, (_, bytes?: string, short?: string, long?: string, control?: string, letter?: string) => {
    if (bytes !== undefined) return textOf(bytes);
    if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 0x1f);
    const code = short ?? long;
    return code === undefined
      ? (LETTERS[letter ?? ''] ?? letter ?? '')
      : String.fromCodePoint(Math.min(Number.parseInt(code, 16), LAST_CODE_POINT));
  });
}

/** Bytes are UTF-8. Those that are not come from old browsers, which wrote code points so. */
function textOf(escapes: string): string {
  const bytes = [...escapes.matchAll(BYTES)].map(([, hex, octal = '']) =>
    hex === undefined ? Number.parseInt(octal, 8) & 0xff : Number.parseInt(hex, 16),
  );
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  return text.includes('\ufffd') ? bytes.map((byte) => String.fromCharCode(byte)).join('') : text;
}
