import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';

import { config, proxy } from './proxy';

function visit(path: string, headers: Record<string, string> = {}) {
  return proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { headers })).headers;
}

describe('proxy', () => {
  it('gives every request its own nonce, whatever came from outside', () => {
    const forged = { 'content-security-policy': "script-src 'nonce-forged'", 'x-nonce': 'forged' };
    const policies = [visit('/', forged), visit('/', forged)].map((headers) => headers.get('content-security-policy') ?? '');
    expect(new Set(policies).size).toBe(2);
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{24}' 'strict-dynamic';/);
      expect(policy).not.toMatch(/unsafe|forged/);
    }
  });

  it('hands the nonce on to what renders the page', () => {
    const headers = visit('/', { 'x-nonce': 'forged' });
    const nonce = headers.get('x-middleware-request-x-nonce') ?? '';
    expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(headers.get('x-middleware-request-content-security-policy')).toBe(headers.get('content-security-policy'));
  });

  it.each([
    ['/', '/'],
    ['/checks?q=a&x=1', '/checks?q=a&x=1'],
    ['/snapshots/a%2Fb', '/snapshots/a%2Fb'],
  ])('tells what is opened, %s, whatever came from outside', (path, told) => {
    expect(visit(path, { 'x-hoplens-path': '//evil.example' }).get('x-middleware-request-x-hoplens-path')).toBe(told);
  });

  it('lets nothing be stored', () => {
    expect(visit('/api/scans').get('cache-control')).toBe('private, no-store');
  });

  it.each([
    ['keeps a language that a person chose', '/?lang=ja', {}, 'hoplens-lang=ja'],
    ['keeps it when the browser says that it opens a page', '/?lang=en', { 'sec-fetch-dest': 'document' }, 'hoplens-lang=en'],
    ['does not keep it for a prefetch', '/?lang=ja', { 'sec-fetch-dest': 'empty' }, null],
    ['knows no other language', '/?lang=fr', {}, null],
    ['needs none', '/', {}, null],
  ])('%s', (_name, path, headers, cookie) => {
    const set = visit(path, headers).get('set-cookie');
    expect(set?.split(';')[0] ?? null).toBe(cookie);
  });

  it('shows the chosen language to the page that is being opened', () => {
    expect(visit('/?lang=ja', { cookie: 'hoplens-lang=en' }).get('x-middleware-request-cookie')).toBe('hoplens-lang=ja');
  });

  it('has no way round it', () => {
    expect(config.matcher).toBeTypeOf('string');
  });
});
