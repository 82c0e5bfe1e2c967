import { describe, expect, it } from 'vitest';

import { normalPath } from './normal-path';

// https://datatracker.ietf.org/doc/html/rfc3986#section-6.2.2
describe('normalPath', () => {
  it.each([
    ['/', '/'],
    ['/a/b', '/a/b'],
    ['/a/b/', '/a/b/'],
    ['//a///b', '/a/b'],
    ['/a/./b', '/a/b'],
    ['/a/b/../c', '/a/c'],
    ['/a/b/..', '/a/'],
    ['/a/b/.', '/a/b/'],
    ['/../../a', '/a'],
    ['/%7euser', '/~user'],
    ['/a%2fb', '/a%2Fb'],
    ['/%2e%2e/a', '/a'],
    ['/a.b/..c', '/a.b/..c'],
    ['/%zz', '/%zz'],
  ])('%s is %s', (path, normal) => {
    expect(normalPath(path)).toBe(normal);
    expect(normalPath(normal)).toBe(normal);
  });
});
