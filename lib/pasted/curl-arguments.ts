import { longOption, shortOption, type CurlOption } from './curl-options';
import { pastedFault, shown } from './pasted-fault';

/** One option as given; `value` is empty for those that take none. A URL is the value of `url`. */
export interface CurlArgument {
  name: string;
  value: string;
}

/**
 * What curl is told, in order, up to `--next`. https://curl.se/docs/manpage.html#OPTIONS
 * Throws `curl-option-unknown` and `curl-option-value-missing`.
 */
export function readArguments(words: readonly string[]): CurlArgument[] {
  const read: CurlArgument[] = [];
  let optionsEnded = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (optionsEnded || !word.startsWith('-')) read.push({ name: 'url', value: word });
    else if (word === '--') optionsEnded = true;
    else {
      const { given, open } = word.startsWith('--') ? longWord(word) : shortWord(word);
      if (given.some(({ name }) => name === 'next')) break;
      read.push(...given);
      if (open === null) continue;
      at += 1;
      const value = words[at];
      if (value === undefined) throw pastedFault('curl-option-value-missing', { option: shown(word) });
      read.push({ name: open.name, value });
    }
  }
  return read;
}

/** The options of one word; `open` takes the next word as its value. */
interface OptionWord {
  given: CurlArgument[];
  open: CurlOption | null;
}

function longWord(word: string): OptionWord {
  const [, name = '', value] = /^--([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
  const option = longOption(name);
  if (option === null) throw pastedFault('curl-option-unknown', { option: shown(`--${name}`) });
  if (option.takesValue && value === undefined) return { given: [], open: option };
  return { given: [{ name: option.name, value: value ?? '' }], open: null };
}

/** Letters may stand together; the first that takes a value has the rest of the word as its value. */
function shortWord(word: string): OptionWord {
  const given: CurlArgument[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const option = shortOption(word[at] ?? '');
    if (option === null) throw pastedFault('curl-option-unknown', { option: shown(`-${word[at] ?? ''}`) });
    const rest = word.slice(at + 1);
    if (option.takesValue && rest === '') return { given, open: option };
    given.push({ name: option.name, value: option.takesValue ? rest : '' });
    if (option.takesValue) break;
  }
  return { given, open: null };
}
