// Control characters (C0, DEL, C1), zero-width characters, line and paragraph separators, and the marks, embeddings, overrides and isolates
// that reorder text: in a terminal they could move the cursor, hide text or show it in another order. Lone surrogates have no form at all.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}]/gu;

/** A name from outside as text that a terminal can only print. What is stripped leaves U+FFFD, so that two names do not become one. */
export function plainText(text: string): string {
  return text.replace(INVISIBLE, '\uFFFD');
}

/** JSON text in which such characters are escaped. Its content is the same. */
export function escapedJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
