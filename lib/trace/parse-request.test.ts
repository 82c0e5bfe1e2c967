import { describe, expect, it } from 'vitest';

import { parseRequest, type RequestWords } from './parse-request';

const words = (changed: Partial<RequestWords>): RequestWords => ({
  method: 'GET',
  url: 'https://www.example.com/',
  grpc: false,
  websocket: false,
  headers: [],
  ...changed,
});

describe('parseRequest', () => {
  it.each<[changed: Partial<RequestWords>, request: object]>([
    [
      {},
      {
        method: 'GET',
        scheme: 'https',
        host: 'www.example.com',
        port: 443,
        path: '/',
        query: '',
        http: 'HTTP/2',
        framing: null,
        headers: [],
        sourceIp: null,
      },
    ],
    [{ url: 'http://www.example.com' }, { scheme: 'http', port: 80, path: '/', http: 'HTTP/1.1' }],
    [
      { url: 'HTTPS://WWW.Example.com:8443/a/b?c=d#e' },
      { scheme: 'https', host: 'www.example.com', port: 8443, path: '/a/b', query: 'c=d' },
    ],
    [{ url: 'https://www.example.com/a%20b?x=%2F' }, { path: '/a%20b', query: 'x=%2F' }],
    [{ http: 'HTTP/3' }, { http: 'HTTP/3' }],
    [{ method: 'post' }, { method: 'POST' }],
    [{ grpc: true }, { method: 'POST', framing: 'gRPC', http: 'HTTP/2' }],
    [{ websocket: true }, { method: 'GET', framing: 'WebSocket', http: 'HTTP/1.1' }],
    [{ url: 'wss://www.example.com/live' }, { scheme: 'https', port: 443, framing: 'WebSocket' }],
    [{ url: 'ws://www.example.com/live' }, { scheme: 'http', port: 80, framing: 'WebSocket' }],
    [{ headers: [{ name: 'X-Test', value: '1' }] }, { headers: [{ name: 'x-test', value: '1' }] }],
  ])('%o', (changed, request) => {
    expect(parseRequest(words(changed))).toMatchObject(request);
  });

  it.each<[Partial<RequestWords>]>([
    [{ url: 'www.example.com' }],
    [{ url: 'ftp://www.example.com/' }],
    [{ url: '' }],
    [{ method: '' }],
    [{ grpc: true, websocket: true }],
  ])('refuses %o', (changed) => {
    expect(() => parseRequest(words(changed))).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });

  it('takes a Host header that says what the URL says', () => {
    expect(parseRequest(words({ headers: [{ name: 'Host', value: 'WWW.example.com:443' }] })).headers).toEqual([]);
  });

  it('refuses one that names another host', () => {
    expect(() => parseRequest(words({ headers: [{ name: 'Host', value: 'shop.example.com' }] }))).toThrow(
      expect.objectContaining({ params: { fault: 'host-differs', value: 'shop.example.com', host: 'www.example.com' } }),
    );
  });
});
