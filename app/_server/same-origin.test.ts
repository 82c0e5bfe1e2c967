import { describe, expect, it } from 'vitest';

import { originFault } from './same-origin';

const HOST = '127.0.0.1:3000';

describe('originFault', () => {
  it.each([
    ['our own origin', { origin: `http://${HOST}` }],
    ['our own origin, as the browser says too', { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' }],
    ['no origin, but the browser vouches', { 'sec-fetch-site': 'same-origin' }],
    ['null origin, but the browser vouches', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
  ])('lets in: %s', (_, headers) => {
    expect(originFault(new Headers({ host: HOST, ...headers }), null)).toBeNull();
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:3001' }],
    ['a name that begins like ours', { origin: `http://${HOST}.evil.example` }],
    ['credentials before the host', { origin: `http://${HOST}@evil.example` }],
    ['null', { origin: 'null' }],
    ['nothing', {}],
    ['nonsense', { origin: 'not a url' }],
    ['same site but not same origin', { origin: `http://${HOST}`, 'sec-fetch-site': 'same-site' }],
    ['cross-site as the browser says', { origin: `http://${HOST}`, 'sec-fetch-site': 'cross-site' }],
    ['a request typed into the address bar', { 'sec-fetch-site': 'none' }],
  ])('refuses: %s', (_, headers) => {
    expect(originFault(new Headers({ host: HOST, ...headers }), null)).toBe('foreign-origin');
  });
});

describe('originFault, where Hoplens is opened under one name', () => {
  const own = 'https://hoplens.example.com';
  const of = (headers: Record<string, string>) => originFault(new Headers({ host: 'hoplens.example.com', ...headers }), own);

  it('lets that in', () => {
    expect([of({ origin: own }), of({ origin: own, 'sec-fetch-site': 'same-origin' }), of({ 'sec-fetch-site': 'same-origin' })]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['the name without TLS', { origin: 'http://hoplens.example.com' }],
    ['the host that was asked, when it is another', { host: 'evil.example', origin: 'https://evil.example' }],
    ['another port', { origin: `${own}:8443` }],
    ['a name below ours', { origin: 'https://a.hoplens.example.com' }],
    ['null', { origin: 'null' }],
    ['nothing', {}],
  ])('refuses: %s', (_, headers) => {
    expect(of(headers)).toBe('foreign-origin');
  });
});
