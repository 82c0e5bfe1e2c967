import { describe, expect, it } from 'vitest';

import { certificateCovers } from './patterns';

// RFC 9525 §6.3
describe('certificateCovers', () => {
  it.each([
    ['www.example.com', 'www.example.com', true],
    ['WWW.example.com', 'www.EXAMPLE.com', true],
    ['*.example.com', 'www.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', 'a.b.example.com', false],
    ['*.example.com', '.example.com', false],
    ['example.com', 'www.example.com', false],
  ])('%s for %s is %s', (name, host, covers) => {
    expect(certificateCovers(name, host)).toBe(covers);
  });
});
