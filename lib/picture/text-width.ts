/** East Asian wide characters: kana, ideographs, full-width forms and their punctuation. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[ .,:;'|!ilj()[\]]/;

/** Estimated pixels of one character at `size` pixels, of a system sans-serif: a picture drawn on a server can measure nothing. */
function charWidth(char: string, size: number): number {
  if (WIDE.test(char)) return size;
  return size * (NARROW.test(char) ? 0.32 : 0.6);
}

/** Estimated pixels of a text. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += charWidth(char, size);
  return width;
}

/** The text, or its beginning with an ellipsis, so that it fits. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let fitted = '';
  for (const char of text) {
    if (textWidth(`${fitted}${char}…`, size) > width) break;
    fitted += char;
  }
  return `${fitted.trimEnd()}…`;
}

/** Places where a line may end: after a space, a hyphen or a slash, and around wide characters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  for (const char of text) {
    if (WIDE.test(char) && piece !== '' && !/[。、）」]/u.test(char)) {
      found.push(piece);
      piece = '';
    }
    piece += char;
    if (char === ' ' || char === '-' || char === '/') {
      found.push(piece);
      piece = '';
    }
  }
  return piece === '' ? found : [...found, piece];
}

/** Breaks a text into at most `lines` lines; the last one ends in an ellipsis when it does not all fit. */
export function wrapText(text: string, width: number, size: number, lines: number): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      wrapped.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line !== '') wrapped.push(line.trimEnd());
  if (wrapped.length <= lines) return wrapped.map((each) => fitText(each, width, size));
  const last = wrapped.slice(lines - 1).join(' ');
  return [...wrapped.slice(0, lines - 1), fitText(last, width, size)].map((each) => fitText(each, width, size));
}
