import { parseRequest } from '@/lib/trace/parse-request';
import type { HttpVersion, TraceRequest } from '@/lib/trace/request';

import type { TraceFlags } from './commands/trace';
import { inputError } from './input-error';

// RFC 9110 §5.6.2: a method and a field name are tokens.
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$/;
const FIELD_VALUE = /^[^\u0000-\u0008\u000a-\u001f\u007f]{0,8192}$/;

const VERSIONS: Readonly<Record<NonNullable<TraceFlags['http']>, HttpVersion>> = { '1.1': 'HTTP/1.1', '2': 'HTTP/2', '3': 'HTTP/3' };

/** The request that `trace` is asked to walk. Throws `bad-input` with the fault that says what is wrong with it. */
export function readTraceRequest(method: string, url: string, flags: TraceFlags): TraceRequest {
  const { grpc = false, websocket = false, http } = flags;
  if (!TOKEN.test(method)) throw inputError('method-malformed', { value: method });
  if (!isWebAddress(url)) throw inputError('url-malformed', { value: url });
  if (grpc && websocket) throw inputError('framing-twice');
  const headers = flags.header.map(headerOf);
  return parseRequest({ method, url, http: http === undefined ? undefined : VERSIONS[http], grpc, websocket, headers });
}

function isWebAddress(text: string): boolean {
  if (text.length > 8192 || !/^(https?|wss?):\/\//i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}

/** `Name: value`, as in curl. */
function headerOf(text: string): { name: string; value: string } {
  const at = text.indexOf(':');
  const [name, value] = [text.slice(0, Math.max(0, at)), text.slice(at + 1).trim()];
  if (!TOKEN.test(name) || !FIELD_VALUE.test(value)) throw inputError('header-malformed', { value: text });
  return { name, value };
}
