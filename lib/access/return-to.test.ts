import { describe, expect, it } from 'vitest';

import { returnTo } from './return-to';

describe('returnTo', () => {
  it.each([
    ['/', '/'],
    ['/checks', '/checks'],
    ['/snapshots/abc/review?severity=high&q=a%20b', '/snapshots/abc/review?severity=high&q=a%20b'],
    ['/?sample=article', '/?sample=article'],
    ['/checks/../scan', '/scan'],
    ['/a//b', '/a//b'],
    ['/checks#part', '/checks'],
    ['/サンプル', '/%E3%82%B5%E3%83%B3%E3%83%97%E3%83%AB'],
    ['/?to=https://evil.example', '/?to=https://evil.example'],
    ['/@evil.example', '/@evil.example'],
    ['/sign-insight', '/sign-insight'],
  ])('comes back to %s', (wish, path) => {
    expect(returnTo(wish)).toBe(path);
  });

  const HOST = 'evil.example';
  /** What browsers take for the two slashes of another host, or skip before them. */
  const SLASHES = [
    '//',
    '/\\',
    '\\\\',
    '\\/',
    '///',
    '////',
    '/\t/',
    '/\n/',
    '/\r/',
    '/\r\n/',
    '\t//',
    ' //',
    '/\t\\',
    '/\\\t/',
    '\u0000//',
  ];
  const DOTS = [
    '/.//',
    '/..//',
    '/./..//',
    '/a/..//',
    '/a/../..//',
    '/.\\/',
    '/..\\\\',
    '/%2e//',
    '/%2E%2e//',
    '/a/%2e%2e//',
    '/.\t.//',
    '/a/..\\/',
  ];
  const SCHEMES = [
    'http:',
    'https:',
    'HTTPS:',
    'http:/',
    'http://',
    'https://',
    'https:\\\\',
    'ht\ttps://',
    'ftp://',
    'ws://',
    'blob:https://',
  ];
  const CODE = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'about:blank',
    'file:///x',
  ];
  const USER = [
    '@evil.example',
    'a@evil.example',
    '//a@evil.example',
    '//a:b@evil.example',
    '/\\a@evil.example',
    '//here.invalid@evil.example',
  ];
  const HOSTS = [
    '//evil.example:443/x',
    '//[::1]/',
    '//0x7f000001/',
    '//2130706433',
    '//evil。example',
    '//ｅvil.example',
    '//evil.example%2f..',
    '//here.invalid.evil.example',
  ];
  const RELATIVE = [
    '',
    ' ',
    'checks',
    './checks',
    '../checks',
    '?a',
    '#a',
    '.',
    '..',
    '%2F%2Fevil.example',
    '%2fchecks',
    '\u2215\u2215evil.example',
    '⁄evil.example',
    '／／evil.example',
  ];
  const PLACES = ['/sign-in', '/sign-in?to=/x', '/sign-in/', '/api', '/api/sign-in', '/api/sign-in/out', '/a/../sign-in', '/./api/scans'];
  const OTHER = [null, undefined, 7, {}, ['/checks', '//evil.example'], true];
  const FOREIGN = [
    ...SLASHES.map((slashes) => slashes + HOST),
    ...DOTS.map((dots) => dots + HOST),
    ...SCHEMES.map((scheme) => scheme + HOST),
    ...[CODE, USER, HOSTS, RELATIVE, PLACES, OTHER].flat(),
  ];

  it('has a hundred foreign ones to refuse, with those below', () => {
    expect(FOREIGN.length + CONTROLS.length).toBeGreaterThanOrEqual(100);
  });

  it.each(FOREIGN.map((wish) => [wish]))('never goes to %j', (wish) => {
    expect(returnTo(wish)).toBe('/');
  });

  /** Characters that end a header or are skipped: they may stay in a path of ours, encoded. */
  const CONTROLS = [
    '/\r\nSet-Cookie: a=b',
    '/a\r\nLocation: //evil.example',
    '/%0d%0aSet-Cookie: a=b',
    '/a\u0000b',
    '/a\tb',
    '/\u202e/evil',
    '/<script>',
    '/"onload=',
    '/%09/evil.example',
    '/%5cevil.example',
    '/%2f/evil.example',
    '/;/evil.example',
    '/https://evil.example',
  ];

  it.each(CONTROLS.map((wish) => [wish]))('makes a plain path of %j', (wish) => {
    const path = returnTo(wish);
    expect(path).toMatch(/^\/(?!\/)[!#-;=?-~]*$/);
    expect(new URL(path, 'https://own.example').host).toBe('own.example');
  });

  it('forgets a path that is too long', () => {
    expect(returnTo(`/${'a'.repeat(3000)}`)).toBe('/');
  });
});
