/** An address as bits, most significant first. */
interface Bits {
  value: bigint;
  width: 32 | 128;
}

function ipv4Bits(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return null;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
}

/** Groups of an IPv6 text without `::`; a final IPv4 address stands for two. */
function groupsOf(text: string): string[] | null {
  if (text === '') return [];
  const groups = text.split(':');
  const last = groups.at(-1) ?? '';
  if (last.includes('.')) {
    const tail = ipv4Bits(last);
    if (tail === null) return null;
    groups.splice(-1, 1, (tail >> 16n).toString(16), (tail & 0xffffn).toString(16));
  }
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups : null;
}

function ipv6Bits(text: string): bigint | null {
  const halves = text.split('::');
  const [front, back] = [groupsOf(halves[0] ?? ''), groupsOf(halves[1] ?? '')];
  if (front === null || back === null || halves.length > 2) return null;
  const missing = 8 - front.length - back.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...front, ...Array.from({ length: missing }, () => '0'), ...back];
  return groups.reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n);
}

function bitsOf(text: string): Bits | null {
  const v4 = ipv4Bits(text);
  if (v4 !== null) return { value: v4, width: 32 };
  const v6 = text.includes(':') ? ipv6Bits(text) : null;
  return v6 === null ? null : { value: v6, width: 128 };
}

/** The first and last address of a CIDR block; an address alone is a block of one. */
export interface Block {
  first: bigint;
  last: bigint;
  width: 32 | 128;
}

const blocks = new Map<string, Block | null>();
const MOST_BLOCKS = 50_000;

/** Null for a text that is none. Parsed once: the same rules are looked at for many requests. */
export function blockOf(cidr: string): Block | null {
  const known = blocks.get(cidr);
  if (known !== undefined) return known;
  if (blocks.size > MOST_BLOCKS) blocks.clear();
  const made = parseBlock(cidr);
  blocks.set(cidr, made);
  return made;
}

function parseBlock(cidr: string): Block | null {
  const [address = '', length, ...more] = cidr.split('/');
  const bits = bitsOf(address);
  if (bits === null || more.length > 0) return null;
  const prefix = length === undefined ? bits.width : /^\d{1,3}$/.test(length) ? Number(length) : -1;
  if (prefix < 0 || prefix > bits.width) return null;
  const size = 1n << BigInt(bits.width - prefix);
  const first = bits.value - (bits.value % size);
  return { first, last: first + size - 1n, width: bits.width };
}

/** Whether a text is one IPv4 or IPv6 address. */
export function isAddress(text: string): boolean {
  return bitsOf(text) !== null;
}

/** Whether an address, or a whole block, lies in a CIDR block; false where either text is malformed or the families differ. */
export function inAddressRange(inner: string, cidr: string): boolean {
  const [block, own] = [blockOf(cidr), blockOf(inner)];
  return block !== null && own !== null && own.width === block.width && block.first <= own.first && own.last <= block.last;
}

/** Whether two blocks have an address in common. */
export function rangesOverlap(one: string, other: string): boolean {
  const [left, right] = [blockOf(one), blockOf(other)];
  return left !== null && right !== null && left.width === right.width && left.first <= right.last && right.first <= left.last;
}

/** `0.0.0.0/0` or `::/0`, however written. */
export function isEveryAddress(cidr: string): boolean {
  const block = blockOf(cidr);
  return block !== null && block.last - block.first === (1n << BigInt(block.width)) - 1n;
}

/** Blocks that nobody on the internet connects from (RFC 6890). */
export const NOT_PUBLIC: readonly string[] = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
  '::1/128',
];

/** Whether everything in a block is out of reach for the internet. */
export function isPrivateRange(cidr: string): boolean {
  return NOT_PUBLIC.some((block) => inAddressRange(cidr, block));
}

/** A public address in a block, the first that is one; null where there is none. */
export function firstPublicAddress(cidr: string): string | null {
  const block = blockOf(cidr);
  if (block === null || isPrivateRange(cidr)) return null;
  return addressText(block.last > block.first ? block.first + 1n : block.first, block.width);
}

export function addressText(value: bigint, width: 32 | 128): string {
  const size = width === 32 ? 8n : 16n;
  const parts = Array.from(
    { length: width === 32 ? 4 : 8 },
    (_, at) => (value >> (size * BigInt((width === 32 ? 3 : 7) - at))) & ((1n << size) - 1n),
  );
  return width === 32 ? parts.join('.') : parts.map((part) => part.toString(16)).join(':');
}
