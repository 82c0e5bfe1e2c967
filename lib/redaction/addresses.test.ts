import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inAddressRange, isPrivateRange, rangesOverlap } from '@/lib/trace/match/address-range';

import { addressBook } from './addresses';

const PUBLISHED = ['13.32.0.0/15', '130.176.0.0/17', '2600:9000::/28'];

function redacted(texts: readonly string[]): string[] {
  const book = addressBook();
  for (const block of PUBLISHED) book.publish(block);
  for (const text of texts) book.of(text);
  book.settle();
  return texts.map((text) => book.of(text) ?? '');
}

const v4 = fc
  .tuple(
    // Few first bytes, so that many blocks lie in one another, and ranges that AWS or everybody has among them.
    fc.constantFrom(10, 13, 100, 127, 130, 172, 192, 193, 240),
    fc.constantFrom(0, 16, 32, 64, 168, 176),
    fc.nat(3),
    fc.nat(255),
    fc.integer({ min: 0, max: 32 }),
  )
  .map(([a, b, c, d, length]) => `${a}.${b}.${c}.${d}/${length}`);
const v6 = fc
  .tuple(
    fc.constantFrom('2600:9000', '2a05:d014', 'fd00:1', 'fe80:0', '2001:db8'),
    fc.nat(3),
    fc.nat(65535),
    fc.integer({ min: 8, max: 128 }),
  )
  .map(([start, a, b, length]) => `${start}:${a.toString(16)}:0:0:0:0:${b.toString(16)}/${length}`);
const blocks = fc.array(fc.oneof(v4, v6), { minLength: 1, maxLength: 40 });

describe('addresses', () => {
  it('lie in one another, and overlap, exactly where the originals do', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        const made = redacted(texts);
        const all = [...texts.map((text, at) => [text, made[at]!] as const), ...PUBLISHED.map((text) => [text, text] as const)];
        for (const [one, oneMade] of all) {
          for (const [other, otherMade] of all) {
            expect([oneMade, otherMade, inAddressRange(oneMade, otherMade)]).toEqual([oneMade, otherMade, inAddressRange(one, other)]);
            expect(rangesOverlap(oneMade, otherMade)).toBe(rangesOverlap(one, other));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stay private or public, and keep their length', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        const made = redacted(texts);
        expect(made.map(isPrivateRange)).toEqual(texts.map(isPrivateRange));
        expect(made.map((text) => text.split('/')[1])).toEqual(texts.map((text) => text.split('/')[1]));
        expect(redacted(texts)).toEqual(made);
      }),
    );
  });

  it.each([
    ['everything', '0.0.0.0/0', '0.0.0.0/0'],
    ['everything of IPv6', '::/0', '::/0'],
    ['a block of AWS’s own list', '13.32.0.0/15', '13.32.0.0/15'],
    ['a public address', '93.184.216.34', '192.0.2.0'],
    ['a public block', '93.184.0.0/16', '240.0.0.0/16'],
    ['a block around private ones', '172.0.0.0/8', '172.0.0.0/8'],
    ['a private block', '10.42.0.0/16', '10.0.0.0/16'],
    ['a public address of IPv6', '2a05:d014:1:2::3', '3fff::'],
  ])('%s: %s is %s', (_, text, pseudonym) => {
    expect(redacted([text])).toEqual([pseudonym]);
  });

  it('hosts are numbered where AWS hands addresses out', () => {
    expect(redacted(['10.42.0.0/16', '10.42.7.0/24', '10.42.7.98', '10.42.7.99/32'])).toEqual([
      '10.0.0.0/16',
      '10.0.0.0/24',
      '10.0.0.4',
      '10.0.0.5/32',
    ]);
  });

  it('is none', () => {
    expect(addressBook().of('pl-1')).toBeNull();
  });
});
