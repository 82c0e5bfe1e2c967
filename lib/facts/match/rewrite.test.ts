import { describe, expect, it } from 'vitest';

import { rewritten } from './rewrite';

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-transforms.html
describe('rewritten', () => {
  it.each<[text: string, regex: string, replace: string, result: string | null]>([
    ['/dp/B09G3HRMW', '^/dp/([A-Za-z0-9]+)/?$', '/product.php?id=$1', '/product.php?id=B09G3HRMW'],
    ['/other', '^/dp/(.+)$', '/product.php?id=$1', '/other'],
    ['/api/v1/x?y=1', '^/api', '', '/v1/x?y=1'],
    ['www.example.com', '^www\\.(.+)$', 'app.$1', 'app.example.com'],
    ['/a/a', 'a', 'b', null],
    ['/a', '[', 'b', null],
  ])('%s by %s and %s', (text, regex, replace, result) => {
    expect(rewritten(text, [{ regex, replace }])).toBe(result);
  });

  it('takes several one after the other', () => {
    expect(
      rewritten('/a', [
        { regex: '^/a', replace: '/b' },
        { regex: '^/b', replace: '/c' },
      ]),
    ).toBe('/c');
  });
});
