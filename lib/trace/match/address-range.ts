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

/** A CIDR block: the address and the number of leading bits that count. Null for a text that is none. */
function blockOf(cidr: string): { bits: Bits; prefix: number } | null {
  const [address = '', length, ...more] = cidr.split('/');
  const bits = bitsOf(address);
  if (bits === null || more.length > 0) return null;
  const prefix = length === undefined ? bits.width : /^\d{1,3}$/.test(length) ? Number(length) : -1;
  return prefix < 0 || prefix > bits.width ? null : { bits, prefix };
}

/** Whether an address lies in a CIDR block; false where either text is malformed or the families differ. */
export function inAddressRange(address: string, cidr: string): boolean {
  const block = blockOf(cidr);
  const bits = bitsOf(address);
  if (block === null || bits === null || bits.width !== block.bits.width) return false;
  const shift = BigInt(bits.width - block.prefix);
  return bits.value >> shift === block.bits.value >> shift;
}

/** `0.0.0.0/0` or `::/0`, however written. */
export function isEveryAddress(cidr: string): boolean {
  return blockOf(cidr)?.prefix === 0;
}
