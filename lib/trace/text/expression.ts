import { type Characters, charactersOf, complementOf, united, withBothCases } from './characters';

/** A regular expression as a tree. */
export type Expression =
  | { kind: 'set'; characters: Characters }
  | { kind: 'sequence'; parts: readonly Expression[] }
  | { kind: 'choice'; parts: readonly Expression[] }
  /** `most` null: any number of times. */
  | { kind: 'repeat'; part: Expression; least: number; most: number | null };

const NEWLINE = charactersOf('\n');
const DIGIT = united([[48, 57]]);
const WORD = united([
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
]);
const SPACE = charactersOf('\t\n\f\r ');

/** The letters behind a backslash that stand for a set in RE2's syntax. https://github.com/google/re2/wiki/Syntax */
const CLASSES: ReadonlyMap<string, Characters> = new Map([
  ['d', DIGIT],
  ['D', complementOf(DIGIT)],
  ['w', WORD],
  ['W', complementOf(WORD)],
  ['s', SPACE],
  ['S', complementOf(SPACE)],
  ['t', charactersOf('\t')],
  ['n', charactersOf('\n')],
  ['r', charactersOf('\r')],
  ['f', charactersOf('\f')],
]);

/** Largest count of a repetition that is written out. */
const MOST_REPEATS = 64;

/**
 * Reads a regular expression; null for what this does not know (flags, word borders, anchors inside, named and Unicode classes), and for
 * what is none. `anchored` says whether `^` and `$` stood at its ends.
 */
export function parseExpression(
  text: string,
  { anyCase }: { anyCase: boolean },
): { tree: Expression; anchored: { start: boolean; end: boolean } } | null {
  const start = text.startsWith('^');
  const end = /(^|[^\\])(\\\\)*\$$/.test(text);
  const fold = anyCase ? withBothCases : (characters: Characters): Characters => characters;
  const reader: Reader = { text: text.slice(start ? 1 : 0, end ? -1 : undefined), at: 0, fold };
  const tree = choice(reader);
  // With alternatives outside a group an anchor belongs to one of them only.
  const torn = (start || end) && tree?.kind === 'choice';
  return tree === null || torn || reader.at < reader.text.length ? null : { tree, anchored: { start, end } };
}

interface Reader {
  text: string;
  at: number;
  /** Applied before a set is negated: without case, `[^a]` is neither `a` nor `A`. */
  fold: (characters: Characters) => Characters;
}

function choice(reader: Reader): Expression | null {
  const parts: Expression[] = [];
  for (;;) {
    const part = sequence(reader);
    if (part === null) return null;
    parts.push(part);
    if (reader.text[reader.at] !== '|') break;
    reader.at += 1;
  }
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : { kind: 'choice', parts };
}

function sequence(reader: Reader): Expression | null {
  const parts: Expression[] = [];
  while (reader.at < reader.text.length && !'|)'.includes(reader.text.charAt(reader.at))) {
    const part = repeated(reader);
    if (part === null) return null;
    parts.push(part);
  }
  return { kind: 'sequence', parts };
}

function repeated(reader: Reader): Expression | null {
  const part = atom(reader);
  if (part === null) return null;
  const found = /^(?:([*+?])|\{(\d{1,3})(?:(,)(\d{1,3})?)?\})\??/.exec(reader.text.slice(reader.at));
  if (found === null) return reader.text[reader.at] === '{' ? null : part;
  reader.at += found[0].length;
  const [, sign, count, comma, limit] = found;
  const least = sign === undefined ? Number(count) : sign === '+' ? 1 : 0;
  const most = sign === undefined ? (comma === undefined ? least : limit === undefined ? null : Number(limit)) : sign === '?' ? 1 : null;
  const tooMany = least > MOST_REPEATS || (most !== null && (most > MOST_REPEATS || most < least));
  // Two signs in a row mean nothing in RE2.
  return tooMany || '*+?{'.includes(reader.text.charAt(reader.at) || ' ') ? null : { kind: 'repeat', part, least, most };
}

function atom(reader: Reader): Expression | null {
  const character = reader.text.charAt(reader.at);
  reader.at += 1;
  if (character === '(') return group(reader);
  if (character === '[') return bracket(reader);
  if (character === '.') return { kind: 'set', characters: complementOf(NEWLINE) };
  if (character === '\\') {
    const characters = escaped(reader);
    return characters === null ? null : { kind: 'set', characters };
  }
  return '*+?^${'.includes(character) ? null : { kind: 'set', characters: reader.fold(charactersOf(character)) };
}

function group(reader: Reader): Expression | null {
  if (reader.text.startsWith('?:', reader.at)) reader.at += 2;
  else if (reader.text[reader.at] === '?') return null;
  const inside = choice(reader);
  if (inside === null || reader.text[reader.at] !== ')') return null;
  reader.at += 1;
  return inside;
}

/** What a backslash and the character behind it stand for. */
function escaped(reader: Reader): Characters | null {
  const character = reader.text.charAt(reader.at);
  reader.at += 1;
  const known = CLASSES.get(character);
  if (known !== undefined) return known;
  return character === '' || /[0-9A-Za-z]/.test(character) ? null : charactersOf(character);
}

function bracket(reader: Reader): Expression | null {
  const negated = reader.text[reader.at] === '^';
  if (negated) reader.at += 1;
  const ranges: (readonly [number, number])[] = [];
  for (let first = true; first || reader.text[reader.at] !== ']'; first = false) {
    const from = member(reader);
    if (from === null) return null;
    const [only, ...more] = from;
    const single = only !== undefined && more.length === 0 && only[0] === only[1] ? only[0] : null;
    if (reader.text[reader.at] !== '-' || reader.text[reader.at + 1] === ']') {
      ranges.push(...from);
      continue;
    }
    reader.at += 1;
    const to = member(reader)?.[0];
    if (single === null || to === undefined || to[0] !== to[1] || to[0] < single) return null;
    ranges.push([single, to[0]]);
  }
  reader.at += 1;
  const characters = reader.fold(united(ranges));
  return { kind: 'set', characters: negated ? complementOf(characters) : characters };
}

function member(reader: Reader): Characters | null {
  if (reader.at >= reader.text.length || reader.text.startsWith('[:', reader.at)) return null;
  const character = reader.text.charAt(reader.at);
  reader.at += 1;
  return character === '\\' ? escaped(reader) : charactersOf(character);
}
