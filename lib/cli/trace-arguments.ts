import { checkedMethod } from '@/lib/pasted/header-field';
import { parseCurl } from '@/lib/pasted/parse-curl';
import { parseRequest, type RequestWords } from '@/lib/trace/parse-request';
import type { TraceRequest } from '@/lib/trace/request';
import { withFields } from '@/lib/trace/request-fields';

import type { TraceFlags } from './commands/trace';
import { inputError } from './input-error';

/** The arguments of `trace` that say what is asked for; a method of null is GET. */
export interface TraceAsked {
  method: string | null;
  url: string | null;
}

/** The request that `trace` is asked to walk. Throws `bad-input` with the fault that says what is wrong with it. */
export function readTraceRequest(asked: TraceAsked, flags: TraceFlags): TraceRequest {
  const { grpc = false, websocket = false, sourceIp = '', country = '', tls = '', takes = '' } = flags;
  if (grpc && websocket) throw inputError('framing-twice');
  const words = withFields(wordsOf(asked, flags.curl ?? null), {
    ...{ method: '', headers: flags.header, ip: sourceIp, country, tls, takes },
    http: flags.http ?? '',
    cert: flags.clientCertificate === true ? 'yes' : '',
  });
  return parseRequest({ ...words, grpc: grpc || words.grpc, websocket: websocket || words.websocket });
}

function wordsOf({ method, url }: TraceAsked, curl: string | null): RequestWords {
  if (curl !== null) {
    if (url !== null) throw inputError('curl-and-url');
    return parseCurl(curl);
  }
  if (url === null) throw inputError('request-missing');
  const checked = checkedMethod(method ?? 'GET');
  if (!isWebAddress(url)) throw inputError('url-malformed', { value: url });
  return { method: checked, url, grpc: false, websocket: false, headers: [] };
}

function isWebAddress(text: string): boolean {
  if (text.length > 8192 || !/^(https?|wss?):\/\//i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}
