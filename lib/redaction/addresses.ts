import { addressText, type Block, blockOf, NOT_PUBLIC } from '@/lib/trace/match/address-range';

/**
 * Ranges that pseudonyms of public addresses are taken from, as far as they go: nobody has them. For documentation (RFC 5737, RFC 3849,
 * RFC 9637), reserved (RFC 1112), multicast (RFC 5771).
 */
const NOBODYS = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4', '224.0.0.0/4', '3fff::/20', '2001:db8::/32'];

/** Where a block went. */
interface Node extends Block {
  /** It stays where it is: everything, a range that is private to everybody, a published block, or one with such a block inside. */
  fixed: boolean;
  image: bigint;
  children: Node[];
}

interface Interval {
  first: bigint;
  last: bigint;
}

/** The addresses of one share. Until `settle` they are only noted down. */
export interface AddressBook {
  /** The pseudonym of an address or CIDR block; null for a text that is neither. */
  of(text: string): string | null;
  publish(text: string): void;
  settle(): void;
}

/**
 * Gives every block another place of its size, so that one block lies in another, overlaps or equals it exactly where the originals do;
 * private ranges (RFC 6890), 0.0.0.0/0, ::/0 and published blocks stay, so that also what is public or AWS's remains so.
 */
export function addressBook(): AddressBook {
  const noted = new Map<string, Block>();
  const fixed = new Map<string, Block>();
  let nodes: ReadonlyMap<string, Node> | null = null;
  for (const text of ['0.0.0.0/0', '::/0', ...NOT_PUBLIC]) note(fixed, text);
  return {
    of: (text) => {
      const block = blockOf(text);
      if (block === null) return null;
      if (nodes === null) {
        note(noted, text);
        return text;
      }
      const node = nodes.get(keyOf(block));
      if (node === undefined) throw new TypeError('An address was not noted down.');
      return node.image === block.first ? text : written(node, text);
    },
    publish: (text) => note(fixed, text),
    settle: () => {
      nodes = placed([...fixed.values()], [...noted.values()]);
    },
  };
}

function note(blocks: Map<string, Block>, text: string): void {
  const block = blockOf(text);
  if (block !== null && !blocks.has(keyOf(block))) blocks.set(keyOf(block), block);
}

function keyOf({ first, last, width }: Block): string {
  return `${width} ${first} ${last}`;
}

function written({ image, width }: Node, text: string): string {
  const [, length] = text.split('/');
  const address = addressText(image, width).replace(/(^|:)0(:0)+(:|$)/, '::');
  return length === undefined ? address : `${address}/${length}`;
}

function placed(fixed: readonly Block[], noted: readonly Block[]): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const block of fixed) nodes.set(keyOf(block), { ...block, fixed: true, image: block.first, children: [] });
  for (const block of noted) {
    if (!nodes.has(keyOf(block))) nodes.set(keyOf(block), { ...block, fixed: false, image: block.first, children: [] });
  }
  for (const root of nested([...nodes.values()])) place(root);
  return nodes;
}

/** Hangs every block under the smallest one that it lies in, and gives the outermost. Blocks lie in one another or apart. */
function nested(nodes: readonly Node[]): readonly Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const node of [...nodes].sort((a, b) => a.width - b.width || order(a.first, b.first) || order(b.last, a.last))) {
    while (open.length > 0 && !lies(node, open.at(-1))) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    // What has something fixed inside cannot go anywhere either.
    if (node.fixed) for (const around of open) around.fixed = true;
    open.push(node);
  }
  return roots;
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}

function lies(inner: Block, outer: Block | undefined): boolean {
  return outer !== undefined && inner.width === outer.width && outer.first <= inner.first && inner.last <= outer.last;
}

/**
 * Places what lies in a block, whose own place is known. The largest go first: sizes are powers of two, so none of them can take room that
 * a later one needs, and as the originals had room so have these.
 */
function place(parent: Node): void {
  const size = parent.last - parent.first;
  let free: Interval[] = [{ first: parent.image, last: parent.image + size }];
  for (const child of parent.children)
    if (child.fixed) free = without(free, { first: child.image, last: child.image + child.last - child.first });
  const movable = parent.children.filter((child) => !child.fixed);
  for (const child of movable.sort((a, b) => order(b.last - b.first, a.last - a.first))) {
    const span = child.last - child.first + 1n;
    child.image = firstFree(free, span, parent);
    free = without(free, { first: child.image, last: child.image + span - 1n });
  }
  for (const child of parent.children) place(child);
}

/** AWS keeps the first addresses of a subnet. https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
const KEPT_BY_AWS = 4n;

function firstFree(free: readonly Interval[], span: bigint, { width, image, first: start, last: end }: Node): bigint {
  const all = { first: image, last: image + end - start };
  const hosts = span === 1n && image > 0n ? [{ ...all, first: image + KEPT_BY_AWS }] : [];
  const nobodys = NOBODYS.flatMap((text) => blockOf(text) ?? []).filter((range) => range.width === width);
  for (const range of [...nobodys, ...hosts, all]) {
    for (const { first, last } of free) {
      const from = first > range.first ? first : range.first;
      const found = ((from + span - 1n) / span) * span;
      if (found + span - 1n <= (last < range.last ? last : range.last)) return found;
    }
  }
  throw new TypeError('There is no room for a block.');
}

function without(free: readonly Interval[], taken: Interval): Interval[] {
  return free.flatMap(({ first, last }) => {
    if (taken.last < first || last < taken.first) return [{ first, last }];
    return [
      ...(first < taken.first ? [{ first, last: taken.first - 1n }] : []),
      ...(taken.last < last ? [{ first: taken.last + 1n, last }] : []),
    ];
  });
}
