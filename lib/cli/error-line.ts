import { isAppError } from '@/lib/errors';
import { errorSentence } from '@/lib/messages/error-sentence';
import type { Translator } from '@/lib/messages/translator';
import { plainText } from '@/lib/report/plain-text';

const LONGEST_NAME = 120;

/** One clear sentence for a failure. What was typed is repeated shortened and made harmless. */
export function errorLine(t: Translator, error: unknown): string {
  if (!isAppError(error)) return t.messages.cli.unexpected;
  const params = Object.fromEntries(
    Object.entries(error.params).map(([name, value]) => [name, typeof value === 'string' ? shown(value) : value]),
  );
  return errorSentence(t, { code: error.code, params });
}

function shown(text: string): string {
  const plain = plainText(text);
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain;
}
