import { describe, expect, it } from 'vitest';

import { isInstalled } from './install.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.6' },
  'node_modules/@next/swc-darwin-arm64': { version: '16.4.6', optional: true },
};

describe('isInstalled', () => {
  it.each([
    ['all is there', { 'node_modules/next': { version: '16.4.6' } }, true],
    ['a package is missing', {}, false],
    ['a package is older', { 'node_modules/next': { version: '16.4.5' } }, false],
    [
      'a package for this system is older',
      { 'node_modules/next': { version: '16.4.6' }, 'node_modules/@next/swc-darwin-arm64': { version: '16.4.5' } },
      false,
    ],
    ['there is more than needed', { 'node_modules/next': { version: '16.4.6' }, 'node_modules/left': { version: '1.0.0' } }, true],
  ])('%s: %s', (_name, installed, expected) => {
    expect(isInstalled(wanted, installed)).toBe(expected);
  });
});
