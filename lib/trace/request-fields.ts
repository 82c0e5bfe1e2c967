import { AppError } from '@/lib/errors';
import { TLS_VERSIONS, type TlsVersion } from '@/lib/facts/tls-policies';

import { isHeader, isToken } from './header-syntax';
import { isAddress } from './match/address-range';
import type { RequestWords } from './parse-request';
import type { HttpVersion } from './request';

/** What people say of a request besides its URL, as they type it; what is empty says nothing. */
export interface RequestFields {
  method: string;
  /** `1.1`, `2`, `3`, `grpc`, `websocket` */
  http: string;
  /** `Name: value` */
  headers: readonly string[];
  ip: string;
  /** Two letters (ISO 3166-1). */
  country: string;
  /** The newest that the client speaks: `1.0` to `1.3`. */
  tls: string;
  /** `yes`, `no` */
  cert: string;
  /** Seconds until the application answers. */
  takes: string;
}

/** A day: more than any limit on the way. */
const LONGEST_SECONDS = 86_400;

const VERSIONS: ReadonlyMap<string, HttpVersion> = new Map([
  ['1.1', 'HTTP/1.1'],
  ['2', 'HTTP/2'],
  ['3', 'HTTP/3'],
]);

/** A request with what is said of it besides its URL, which goes before what it said itself. Throws `bad-input` with the fault of a field. */
export function withFields(words: RequestWords, fields: RequestFields): RequestWords {
  const { method, http, headers, ip, country, cert, takes } = fields;
  const tls = tlsOf(fields.tls);
  if (method !== '' && !isToken(method)) throw fault('method-malformed', method);
  if (http !== '' && http !== 'grpc' && http !== 'websocket' && !VERSIONS.has(http)) throw fault('http-malformed', http);
  if (ip !== '' && !isAddress(ip)) throw fault('source-ip-malformed', ip);
  if (country !== '' && !/^[A-Za-z]{2}$/.test(country)) throw fault('country-malformed', country);
  const seconds = Number(takes);
  if (takes !== '' && !(seconds >= 0 && seconds <= LONGEST_SECONDS)) throw fault('takes-malformed', takes);
  return {
    ...words,
    method: method === '' ? words.method : method,
    ...(http === '' ? {} : { http: VERSIONS.get(http), grpc: http === 'grpc', websocket: http === 'websocket' }),
    headers: [...words.headers, ...headers.map(headerOf)],
    ...(ip === '' ? {} : { sourceIp: ip }),
    client: {
      ...words.client,
      ...(tls === null ? {} : { tls }),
      ...(country === '' ? {} : { country: country.toUpperCase() }),
      ...(cert === '' ? {} : { certificate: cert === 'yes' }),
    },
    ...(takes === '' ? {} : { answersAfter: seconds }),
  };
}

/** AWS writes TLS 1.0 as `TLSv1`. */
function tlsOf(text: string): TlsVersion | null {
  if (text === '') return null;
  const version = TLS_VERSIONS.find((known) => known === `TLSv${text.replace(/^1\.0$/, '1')}`);
  if (version === undefined) throw fault('tls-malformed', text);
  return version;
}

/** `Name: value`, as in curl. */
function headerOf(text: string): { name: string; value: string } {
  const at = text.indexOf(':');
  const [name, value] = [text.slice(0, Math.max(0, at)), text.slice(at + 1).trim()];
  if (!isHeader(name, value)) throw fault('header-malformed', text);
  return { name, value };
}

function fault(name: string, value: string): AppError {
  return new AppError('bad-input', { fault: name, value: value.slice(0, 120) });
}
