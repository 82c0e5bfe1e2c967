import type { Token } from '@/lib/facts/match/wildcards';

interface Node {
  left: number;
  right: number;
  text: string;
}

/** Longer texts than this are not looked for: paths that people type are shorter. */
const LONGEST = 512;
const MOST_STATES = 20_000;

/**
 * The shortest text that two patterns both match; null when there is none. Breadth first over pairs of positions,
 * so the work is bounded by the product of the patterns' lengths.
 */
export function sharedText(left: readonly Token[], right: readonly Token[]): string | null {
  const width = right.length + 1;
  const seen = new Set<number>([0]);
  let ahead: Node[] = [{ left: 0, right: 0, text: '' }];
  while (ahead.length > 0 && seen.size < MOST_STATES) {
    const next: Node[] = [];
    for (const node of ahead) {
      if (endsThere(left, node.left) && endsThere(right, node.right)) return node.text;
      for (const step of stepsFrom(left, right, node)) {
        const key = step.left * width + step.right;
        if (seen.has(key) || step.text.length > LONGEST) continue;
        seen.add(key);
        next.push(step);
      }
    }
    ahead = next;
  }
  return null;
}

function endsThere(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every(({ kind }) => kind === 'many');
}

/** Every way to take one character from both patterns. A `*` may take it and stay, or be passed. */
function* stepsFrom(left: readonly Token[], right: readonly Token[], { left: i, right: j, text }: Node): Generator<Node> {
  for (const a of choices(left, i)) {
    for (const b of choices(right, j)) {
      if (a.character !== null && b.character !== null && a.character !== b.character) continue;
      yield { left: a.next, right: b.next, text: text + (a.character ?? b.character ?? 'x') };
    }
  }
}

/** The characters that a pattern can take at a position (null: any), and where it then stands. */
function choices(tokens: readonly Token[], at: number): { character: string | null; next: number }[] {
  const token = tokens[at];
  if (token === undefined) return [];
  if (token.kind === 'text') return [{ character: token.character, next: at + 1 }];
  if (token.kind === 'one') return [{ character: null, next: at + 1 }];
  return [{ character: null, next: at }, ...choices(tokens, at + 1)];
}
