import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inAddressRange, isEveryAddress } from './address-range';

describe('inAddressRange', () => {
  it.each([
    ['203.0.113.9', '203.0.113.0/24', true],
    ['203.0.114.9', '203.0.113.0/24', false],
    ['203.0.113.9', '203.0.113.9/32', true],
    ['203.0.113.9', '203.0.113.8/32', false],
    ['203.0.113.9', '0.0.0.0/0', true],
    ['10.1.2.3', '10.0.0.0/8', true],
    ['172.32.0.1', '172.16.0.0/12', false],
    ['2001:db8::1', '2001:db8::/32', true],
    ['2001:db9::1', '2001:db8::/32', false],
    ['::1', '::/0', true],
    ['::ffff:203.0.113.9', '::ffff:203.0.113.0/120', true],
    ['203.0.113.9', '::/0', false],
    ['2001:db8::1', '0.0.0.0/0', false],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1/128', true],
    ['203.0.113.9', '203.0.113.9', true],
    ['not an address', '0.0.0.0/0', false],
    ['203.0.113.9', '203.0.113.0/33', false],
    ['203.0.113.9', '203.0.113.0/x', false],
    ['203.0.113.256', '203.0.113.0/24', false],
    ['1::2::3', '::/0', false],
    ['1:2:3:4:5:6:7', '::/0', false],
    ['1:2:3:4:5:6:7:8:9', '::/0', false],
  ])('%s in %s is %s', (address, cidr, inside) => {
    expect(inAddressRange(address, cidr)).toBe(inside);
  });

  it('holds an IPv4 address in every block made from it', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, prefix) => {
        expect(inAddressRange(address, `${address}/${String(prefix)}`)).toBe(true);
      }),
    );
  });

  it('holds an IPv6 address in every block made from it', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.integer({ min: 0, max: 128 }), (address, prefix) => {
        expect(inAddressRange(address, `${address}/${String(prefix)}`)).toBe(true);
      }),
    );
  });
});

describe('isEveryAddress', () => {
  it.each([
    ['0.0.0.0/0', true],
    ['::/0', true],
    ['10.0.0.0/0', true],
    ['10.0.0.0/8', false],
    ['nonsense/0', false],
  ])('%s is %s', (cidr, every) => {
    expect(isEveryAddress(cidr)).toBe(every);
  });
});
