import { describe, expect, it } from 'vitest';

import { placeAt, readPlace, servedPath, writePlace } from './viewer-place';

const at = (path: string, query = '', part = '') => ({ path, query, part });

describe('readPlace', () => {
  it.each([
    ['#/', at('/')],
    ['#/review?severity=high', at('/review', '?severity=high')],
    ['#/chain?edit=A%3Ab%3DC#what-if', at('/chain', '?edit=A%3Ab%3DC', 'what-if')],
    ['#/review/check.abc', at('/review/check.abc')],
    ['#//evil.example/x', at('/x')],
  ])('%s', (hash, place) => {
    expect(readPlace(hash)).toEqual(place);
  });

  it.each(['', '#', '#content', '#sfs_abc', '#javascript:alert(1)'])('%j is no place', (hash) => {
    expect(readPlace(hash)).toBeNull();
  });

  it.each(['#/', '#/chain?a=b&c=%2F', '#/chain?a#what-if'])('%s is written as it was read', (hash) => {
    expect(writePlace(readPlace(hash)!)).toBe(hash);
  });
});

describe('placeAt', () => {
  const here = at('/chain', '?entry=E1');

  it.each([
    ['/', at('/')],
    ['/?q=shop&severity=', at('/', '?q=shop&severity=')],
    ['/snapshots/0a', at('/chain')],
    ['/snapshots/0a?entry=E1', at('/chain', '?entry=E1')],
    ['/snapshots/0a/review/check.abc', at('/review/check.abc')],
    ['/snapshots/0a?edit=x#what-if', at('/chain', '?edit=x', 'what-if')],
    ['?select=a%20b', at('/chain', '?select=a%20b')],
    ['?', at('/chain')],
    ['/checks/bypass-open', at('/checks/bypass-open')],
  ])('%s', (href, place) => {
    expect(placeAt(href, here)).toEqual(place);
  });

  it.each(['https://docs.aws.amazon.com/', '//evil.example/', '#content', '#/review', 'mailto:a@b.example', 'javascript:alert(1)', ''])(
    '%j stays as it is',
    (href) => {
      expect(placeAt(href, here)).toBeNull();
    },
  );
});

describe('servedPath', () => {
  it.each([
    ['/', '/'],
    ['/chain', '/snapshots/0a'],
    ['/review/check.abc', '/snapshots/0a/review/check.abc'],
    ['/checks', '/checks'],
    ['/checks/crosswalk', '/checks/crosswalk'],
  ])('%s is at %s, and leads back', (path, served) => {
    expect(servedPath(at(path), '0a')).toBe(served);
    expect(placeAt(served, at('/'))).toEqual(at(path));
  });
});
