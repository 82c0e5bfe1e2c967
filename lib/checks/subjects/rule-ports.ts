import type { SecurityGroupRule } from '@/lib/inventory/network';

/** Ports from the first to the last. */
export interface PortRange {
  from: number;
  to: number;
}

const EVERY_PORT: PortRange = { from: 0, to: 65_535 };
const WITH_PORTS: readonly string[] = ['tcp', '6', 'udp', '17'];

/**
 * The ports of TCP and UDP that a rule is about; null for other protocols. Null ports mean all of them, as protocol -1 does.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html
 */
export function portsOf({ protocol, fromPort, toPort }: SecurityGroupRule): PortRange | null {
  if (protocol === '-1') return EVERY_PORT;
  if (!WITH_PORTS.includes(protocol)) return null;
  return fromPort === null || toPort === null ? EVERY_PORT : { from: fromPort, to: toPort };
}

/** Whether a rule leaves no port out that anything could listen on. */
export function isEveryPort({ from, to }: PortRange): boolean {
  return from <= 1 && to >= EVERY_PORT.to;
}

/** Which of these ports a rule is about. */
export function portsAmong(rule: SecurityGroupRule, ports: readonly number[]): PortRange[] {
  const range = portsOf(rule);
  return range === null ? [] : ports.filter((port) => range.from <= port && port <= range.to).map((port) => ({ from: port, to: port }));
}

/** What is left of a range without others. */
export function without(range: PortRange, others: readonly PortRange[]): PortRange[] {
  return others.reduce<PortRange[]>(
    (left, other) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, other.from - 1) },
          { from: Math.max(from, other.to + 1), to },
        ].filter((part) => part.from <= part.to),
      ),
    [range],
  );
}

/** Ranges in the order of their ports; those that touch are one. */
export function joinRanges(ranges: readonly PortRange[]): PortRange[] {
  const joined: PortRange[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || from > last.to + 1) joined.push({ from, to });
    else joined.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
  }
  return joined;
}

/** Ports in words, and how many they are. */
export function portsText(ranges: readonly PortRange[]): { ports: readonly string[]; count: number } {
  const joined = joinRanges(ranges);
  return { ports: joined.map(rangeText), count: joined.reduce((sum, { from, to }) => sum + to - from + 1, 0) };
}

/** `443`, `8000–8999` */
function rangeText({ from, to }: PortRange): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
