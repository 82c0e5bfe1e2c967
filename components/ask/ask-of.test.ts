import { expect, it } from 'vitest';

import { SECRET } from '@/lib/testing/locked-chain';
import { parseRequest, type RequestWords } from '@/lib/trace/parse-request';
import { withFields } from '@/lib/trace/request-fields';
import type { TraceRequest } from '@/lib/trace/request';

import { askOf } from './ask-of';
import { fieldsOf } from './fields-of';

const PLAIN: RequestWords = { method: 'GET', url: 'https://www.example.com/', grpc: false, websocket: false, headers: [] };

const asked = (request: TraceRequest): TraceRequest => {
  const ask = askOf(request);
  return parseRequest(withFields({ ...PLAIN, url: ask.ask }, fieldsOf(ask)));
};

it.each<[what: string, words: Partial<RequestWords>]>([
  ['a page', {}],
  ['over HTTP/1.1', { http: 'HTTP/1.1' }],
  ['over HTTP/3', { http: 'HTTP/3' }],
  ['not encrypted, at another port', { url: 'http://www.example.com:8080/a?b=c' }],
  ['another method', { method: 'DELETE' }],
  ['a gRPC call', { grpc: true }],
  ['a WebSocket', { websocket: true }],
  [
    'headers',
    {
      headers: [
        { name: 'x-a', value: 'b: c' },
        { name: 'x-b', value: '' },
      ],
    },
  ],
  ['an address', { sourceIp: '198.51.100.1' }],
  ['an old client', { client: { tls: 'TLSv1', certificate: false, country: 'JP' } }],
  ['a client with a certificate', { client: { tls: 'TLSv1.2', certificate: true } }],
  ['a slow application', { answersAfter: 31.5 }],
])('asks about the same request: %s', (_, words) => {
  const request = parseRequest({ ...PLAIN, ...words });
  expect(asked(request)).toEqual(request);
});

it('tells no secret', () => {
  const request = parseRequest({ ...PLAIN, headers: [{ name: 'x-a', value: 'b' }] });
  expect(askOf({ ...request, headers: [...request.headers, { name: 'x-origin-verify', value: SECRET }] }).headers).toBe('x-a: b');
});
