import { ansiQuoted } from './ansi-quoted';
import { pastedFault } from './pasted-fault';

/** One piece of a command line; exactly one group takes part. Every piece begins differently, so this reads in one pass. */
const PIECE = new RegExp(
  [
    '(?<joined>(?:\\\\|`)\\r?\\n)',
    "'(?<single>[^']*)'",
    "\\$'(?<ansi>[^'\\\\]*(?:\\\\[^][^'\\\\]*)*)'",
    '\\$?"(?<double>[^"\\\\]*(?:\\\\[^][^"\\\\]*)*)"',
    '(?<command>\\$\\([^()]*\\))',
    '\\\\(?<escaped>[^]?)',
    // Where a line was broken without a backslash, options go on.
    '(?<blank>[ \\t]+|\\r?\\n[ \\t]*(?=-))',
    '(?<end>[\\r\\n;|]|&(?=[\\s&|;<>]|$))',
    '(?<redirect>&?[<>]+[&|]?)',
    '(?<plain>[^\\s\'"\\\\;|&<>$`]+|[^\'"])',
  ].join('|'),
  'y',
);

/**
 * The words of the first command of a POSIX shell's command line: quotes, `$'…'`, backslashes and continued lines as Bash reads them.
 * Redirections and comments are left out, variables stay as they are written. An `&` and a `<` inside a word belong to it, although a
 * shell ends the command there: whoever forgot the quotes means the URL. Throws `curl-unclosed-quote`.
 */
export function splitPosix(line: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  // A redirection takes the next word.
  let toFile = false;
  const finish = (): void => {
    if (word !== null && !toFile) words.push(word);
    if (word !== null) toFile = false;
    word = null;
  };
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < line.length) {
    const groups: Groups | undefined = PIECE.exec(line)?.groups;
    if (groups === undefined) throw pastedFault('curl-unclosed-quote');
    if (groups.joined !== undefined) continue;
    if (groups.end !== undefined || (word === null && groups.plain?.startsWith('#') === true)) break;
    if (groups.blank !== undefined) finish();
    else if (groups.redirect !== undefined && /^\d*$/.test(word ?? '')) {
      word = null;
      toFile = true;
    } else word = (word ?? '') + textOf(groups);
  }
  finish();
  return words;
}

type Groups = Readonly<Record<string, string | undefined>>;

function textOf({ single, ansi, double, command, escaped, redirect, plain }: Groups): string {
  if (ansi !== undefined) return ansiQuoted(ansi);
  // Inside double quotes, a backslash only escapes these.
  if (double !== undefined) return double.replace(/\\(?:\r?\n|([$`"\\]))/g, '$1');
  return single ?? command ?? escaped ?? redirect ?? plain ?? '';
}
