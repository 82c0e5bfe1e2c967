import type { LogLine } from '@/lib/logs/log-line';
import { logKindOf, parseLogLine } from '@/lib/logs/parse-log-line';
import type { RequestWords } from '@/lib/trace/parse-request';

import { isCurl, parseCurl } from './parse-curl';
import { checkLength, pastedFault, shown } from './pasted-fault';
import { addressed, readHead } from './request-head';
import { typedAddress } from './typed-address';

/** What a pasted text is. */
export type Pasted = { kind: 'request'; words: RequestWords } | { kind: 'log'; line: LogLine } | { kind: 'status'; status: number };

/** A status alone, as `464`, `HTTP 464`, `502 Bad Gateway`, or the first line of an answer; headers may follow it. */
const STATUS = /^(?:(?:HTTP(?:\/[\d.]+)?|status|error)[ \t]+)?([1-5]\d\d)(?:[ \t]+[A-Za-z][^\n]*)?$/i;
const ANSWER = /^(?:< )?HTTP\/[\d.]+[ \t]+([1-5]\d\d)\b/i;

/**
 * Reads what somebody pastes, whatever it is. The first that fits decides:
 *
 * 1. a curl command;
 * 2. a status, or the head of an answer;
 * 3. a line of a log that `lib/logs` knows;
 * 4. the head of a request, or a method and a URL;
 * 5. a URL, also without a scheme: then it is https, or http on port 80. A single word without a dot is no host.
 *
 * Secrets are not kept (see `parseCurl`). Throws `bad-input` with the one fault that says what is wrong.
 */
export function readPasted(text: string): Pasted {
  checkLength(text);
  const plain = text.trim().replace(/^(["'<])([^"'<>\s]*)["'>]$/, '$2');
  if (plain === '') throw pastedFault('pasted-empty');
  if (isCurl(plain)) return { kind: 'request', words: parseCurl(plain) };
  const status = (STATUS.exec(plain) ?? ANSWER.exec(plain))?.[1];
  if (status !== undefined) return { kind: 'status', status: Number(status) };
  if (logKindOf(plain) !== null) return { kind: 'log', line: parseLogLine(plain) };
  const words = readHead(plain) ?? readAddress(plain);
  if (words === null) throw pastedFault('pasted-unknown', { value: shown(plain) });
  return { kind: 'request', words };
}

function readAddress(text: string): RequestWords | null {
  if (/\s/.test(text)) return null;
  if (/^\/(?!\/)/.test(text)) throw pastedFault('request-no-host', { value: shown(text) });
  const url = typedAddress(text);
  return url === null ? null : addressed(url);
}
