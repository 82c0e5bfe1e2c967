import { displayWidth } from './display-width';

// Marks that may not begin, and that may not end, a line of Japanese (JIS X 4051, the common ones).
const NO_START = /^[、。，．・：；？！）」』】〉》ー％ァィゥェォッャュョ]/u;
const NO_END = /[（「『【〈《(]$/u;

/** Pieces between which a line may break: words with the space behind them, and single wide characters. */
function pieces(text: string): string[] {
  const found = text.match(/[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]|[^\s\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+\s*|\s+/gu) ?? [];
  return found.reduce<string[]>((kept, piece) => {
    const last = kept.pop();
    if (last === undefined) return [piece];
    return NO_START.test(piece) || NO_END.test(last) ? [...kept, last + piece] : [...kept, last, piece];
  }, []);
}

/** Breaks a paragraph into lines of at most `columns`. What has no place to break, such as an ARN, stays whole. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}
