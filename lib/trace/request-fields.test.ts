import { describe, expect, it } from 'vitest';

import { parseRequest, type RequestWords } from './parse-request';
import { type RequestFields, withFields } from './request-fields';

const NOTHING: RequestFields = { method: '', http: '', headers: [], ip: '', country: '', tls: '', cert: '', takes: '' };
const WORDS: RequestWords = { method: 'GET', url: 'https://www.example.com/', grpc: false, websocket: false, headers: [] };
const read = (fields: Partial<RequestFields>, words: Partial<RequestWords> = {}): ReturnType<typeof parseRequest> =>
  parseRequest(withFields({ ...WORDS, ...words }, { ...NOTHING, ...fields }));

describe('withFields', () => {
  it.each<[fields: Partial<RequestFields>, request: object]>([
    [{}, { method: 'GET', http: 'HTTP/2', sourceIp: null, answersAfter: null, client: { tls: null, country: null, certificate: null } }],
    [{ method: 'delete' }, { method: 'DELETE' }],
    [{ http: '1.1' }, { http: 'HTTP/1.1', framing: null }],
    [{ http: '3' }, { http: 'HTTP/3' }],
    [{ http: 'grpc' }, { method: 'POST', http: 'HTTP/2', framing: 'gRPC' }],
    [{ http: 'websocket' }, { http: 'HTTP/1.1', framing: 'WebSocket' }],
    [
      { headers: ['X-One: 1', 'x-two:2'] },
      {
        headers: [
          { name: 'x-one', value: '1' },
          { name: 'x-two', value: '2' },
        ],
      },
    ],
    [{ ip: '203.0.113.9' }, { sourceIp: '203.0.113.9' }],
    [{ ip: '2001:db8::1' }, { sourceIp: '2001:db8::1' }],
    [{ country: 'jp' }, { client: { country: 'JP' } }],
    [{ tls: '1.0' }, { client: { tls: 'TLSv1' } }],
    [{ tls: '1.2' }, { client: { tls: 'TLSv1.2' } }],
    [{ cert: 'yes' }, { client: { certificate: true } }],
    [{ cert: 'no' }, { client: { certificate: false } }],
    [{ takes: '2.5' }, { answersAfter: 2.5 }],
    [{ takes: '0' }, { answersAfter: 0 }],
  ])('%j', (fields, request) => {
    expect(read(fields)).toMatchObject(request);
  });

  it.each<[what: string, fields: Partial<RequestFields>, words: Partial<RequestWords>, request: object]>([
    ['a method', { method: 'PUT' }, { method: 'POST' }, { method: 'PUT' }],
    ['a protocol', { http: '1.1' }, { grpc: true }, { http: 'HTTP/1.1', framing: null }],
    [
      'what is said of the client',
      { cert: 'no' },
      { client: { certificate: true, tls: 'TLSv1.2' } },
      { client: { certificate: false, tls: 'TLSv1.2' } },
    ],
    ['no header', { headers: ['b: 2'] }, { headers: [{ name: 'a', value: '1' }] }, { headers: [{ name: 'a' }, { name: 'b' }] }],
  ])('puts what is said before what the request says itself: %s', (_, fields, words, request) => {
    expect(read(fields, words)).toMatchObject(request);
  });

  it.each<[fields: Partial<RequestFields>, fault: string]>([
    [{ method: 'GET /' }, 'method-malformed'],
    [{ http: '4' }, 'http-malformed'],
    [{ http: 'toString' }, 'http-malformed'],
    [{ headers: ['no colon'] }, 'header-malformed'],
    [{ headers: [': no name'] }, 'header-malformed'],
    [{ headers: ['a: b\u0000'] }, 'header-malformed'],
    [{ ip: '203.0.113.0/24' }, 'source-ip-malformed'],
    [{ ip: '203.0.113.256' }, 'source-ip-malformed'],
    [{ country: 'Japan' }, 'country-malformed'],
    [{ tls: '1.4' }, 'tls-malformed'],
    [{ takes: '-1' }, 'takes-malformed'],
    [{ takes: 'long' }, 'takes-malformed'],
    [{ takes: '1e9' }, 'takes-malformed'],
  ])('refuses %j', (fields, fault) => {
    expect(() => read(fields)).toThrow(expect.objectContaining({ code: 'bad-input', params: expect.objectContaining({ fault }) }));
  });
});
