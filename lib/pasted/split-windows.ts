import { pastedFault } from './pasted-fault';

const PIECE = /(?<slashes>\\+)|(?<quote>"")|(?<edge>")|(?<blank>\s+)|(?<end>[|<>]|&(?=[\s&]|$))|(?<plain>[^\\"\s|<>&]+|&)/y;

/** Whether a command line is written for Windows' cmd: it continues lines by carets, or has quotes behind them, as browsers copy it. */
export function isForWindows(line: string): boolean {
  return /\^\r?\n|\s\^"/.test(line) && /['"]/.exec(line)?.[0] === '"';
}

/**
 * The words of a command line of Windows' cmd. First, a caret makes the next character plain, as browsers mean it everywhere; then
 * programs take quotes and backslashes apart: https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments
 * Throws `curl-unclosed-quote`.
 */
export function splitWindows(line: string): string[] {
  const text = line.replace(/\^(?:\r?\n)?([^]?)/g, '$1');
  const words: string[] = [];
  let word: string | null = null;
  let quoted = false;
  PIECE.lastIndex = 0;
  for (let groups: Groups | undefined; (groups = PIECE.exec(text)?.groups) !== undefined;) {
    const { slashes, edge, quote, blank, end, plain = '' } = groups;
    if (!quoted && end !== undefined) break;
    if (!quoted && blank !== undefined) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    if (edge !== undefined) quoted = !quoted;
    word ??= '';
    if (slashes !== undefined) word += beforeQuote(slashes, text);
    else if (quote !== undefined) word += quoted ? '"' : '';
    else word += blank ?? end ?? plain;
  }
  if (quoted) throw pastedFault('curl-unclosed-quote');
  return word === null ? words : [...words, word];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Backslashes are plain but before a quote: two make one there, and an odd one makes the quote plain. */
function beforeQuote(slashes: string, text: string): string {
  if (text[PIECE.lastIndex] !== '"') return slashes;
  const odd = slashes.length % 2 === 1;
  if (odd) PIECE.lastIndex += 1;
  return '\\'.repeat(Math.floor(slashes.length / 2)) + (odd ? '"' : '');
}
