import { headerField } from '@/lib/pasted/header-field';
import { readPasted } from '@/lib/pasted/read-pasted';
import type { RequestWords } from '@/lib/trace/parse-request';

import { NOTHING_ASKED, type Ask } from './ask-address';
import { clientWords, HTTP_WORDS } from './ask-of';
import { askedGoal } from './asked-goal';

/**
 * A question as its link holds it: what was pasted is taken apart into the fields, and secrets stay out. Throws `bad-input` for what is
 * no question.
 */
export function plainAsk(ask: Ask): Ask {
  const headers = linesOf(ask.headers).map(withoutSecrets).join('\n');
  if (askedGoal(ask.ask) !== null) return { ...NOTHING_ASKED, ask: ask.ask, speaks: ask.speaks };
  const pasted = readPasted(ask.ask);
  if (pasted.kind !== 'request') return { ...ask, headers };
  const said = fieldsFrom(pasted.words);
  return {
    ask: said.ask,
    method: ask.method || said.method,
    http: ask.http || said.http,
    headers: [...linesOf(said.headers).map(withoutSecrets), ...linesOf(headers)].join('\n'),
    ip: ask.ip,
    country: ask.country,
    tls: ask.tls || said.tls,
    cert: ask.cert || said.cert,
    takes: ask.takes,
    speaks: ask.speaks,
  };
}

function fieldsFrom({ url, method, http, grpc, websocket, headers, client }: RequestWords): Ask {
  return {
    ...NOTHING_ASKED,
    ask: withoutPassword(url),
    method: method === 'GET' ? '' : method,
    http: grpc ? 'grpc' : websocket ? 'websocket' : http === undefined ? '' : HTTP_WORDS[http],
    headers: headers.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    ...clientWords(client),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** That a request has a credential decides what happens to it; which one it is does not. */
function withoutSecrets(line: string): string {
  const at = line.indexOf(':');
  // What is no header is told when it is answered.
  if (at <= 0) return line;
  const { name, value } = headerField(line.slice(0, at), line.slice(at + 1));
  return `${name}: ${value}`;
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (parsed.username === '' && parsed.password === '') return url;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
