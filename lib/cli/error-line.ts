import { isAppError } from '@/lib/errors';
import { errorSentence } from '@/lib/messages/error-sentence';
import type { Translator } from '@/lib/messages/translator';
import { plainText } from '@/lib/report/plain-text';

const LONGEST_NAME = 120;
/** Lists of what may be said instead. */
const LISTS: ReadonlySet<string> = new Set(['choices', 'known', 'settings']);
const LONGEST_LIST = 1000;

/** One clear sentence for a failure. What was typed is repeated shortened and made harmless. */
export function errorLine(t: Translator, error: unknown): string {
  if (!isAppError(error)) return t.messages.cli.unexpected;
  const params = Object.fromEntries(
    Object.entries(error.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? shown(value, LISTS.has(name) ? LONGEST_LIST : LONGEST_NAME) : value,
    ]),
  );
  return errorSentence(t, { code: error.code, params });
}

function shown(text: string, longest: number): string {
  const plain = plainText(text);
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
