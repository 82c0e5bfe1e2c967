import { describe, expect, it } from 'vitest';

import { NOTHING_ASKED } from '@/components/ask/ask-address';

import { PLAIN_ADDRESS as PLAIN, readAddress, writeAddress, type ChainAddress } from './chain-address';

describe('the address of a chain', () => {
  it.each<[string, ChainAddress]>([
    ['?', PLAIN],
    ['?entry=E1', { ...PLAIN, entry: 'E1' }],
    ['?view=table', { ...PLAIN, view: 'table' }],
    ['?collapsed=', { ...PLAIN, collapsed: [] }],
    ['?collapsed=a&collapsed=b', { ...PLAIN, collapsed: ['a', 'b'] }],
    ['?entry=E1&select=origin%3AE1%2Falb&request=E1%230', { ...PLAIN, entry: 'E1', select: 'origin:E1/alb', request: 'E1#0' }],
    ['?ask=464', { ...PLAIN, ask: { ...NOTHING_ASKED, ask: '464' } }],
    [
      '?entry=E1&ask=https%3A%2F%2Fwww.example.com%2F&method=POST&http=grpc&headers=A%3A+1%0AB%3A+2&ip=192.0.2.1&cert=yes',
      {
        ...PLAIN,
        entry: 'E1',
        ask: {
          ...NOTHING_ASKED,
          ...{ ask: 'https://www.example.com/', method: 'POST', http: 'grpc', headers: 'A: 1\nB: 2', ip: '192.0.2.1', cert: 'yes' },
        },
      },
    ],
    [
      '?edit=ProtocolVersion%3Aweb%3DHTTP1&edit=CloudFront%3AE1%3Dremoved&tool=terraform',
      { ...PLAIN, edits: ['ProtocolVersion:web=HTTP1', 'CloudFront:E1=removed'], tool: 'terraform' },
    ],
  ])('%s', (query, address) => {
    expect(readAddress(new URLSearchParams(query))).toEqual(address);
    expect(writeAddress(address)).toBe(query);
  });

  it.each(['?view=sideways&entry=', '?lang=ja&select=', '?request=', '?ask=&method=GET', '?edit=&tool=magic', '?method=POST'])(
    'takes %s for the plain page',
    (query) => {
      expect(readAddress(new URLSearchParams(query))).toEqual(PLAIN);
    },
  );
});
