import { canonicalJson } from '@/lib/snapshots/canonical-json';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { escapedJson } from './plain-text';

/** A snapshot as JSON to read and to compare: the documented members in their order, everything inside sorted, two spaces. */
export function snapshotJson(snapshot: Snapshot): string {
  const { schema, id, createdAt, tool, source, inventory, hops, findings, checks } = snapshot;
  const inside = { tool, source, inventory, hops, findings, checks };
  return prettyJson({ schema, id, createdAt, ...sortedMembers(inside) });
}

/** Any JSON value with two spaces; what could steer a terminal is escaped. */
export function prettyJson(value: unknown): string {
  return `${escapedJson(JSON.stringify(value, null, 2))}\n`;
}

function sortedMembers(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).map(([name, member]): [string, unknown] => [name, JSON.parse(canonicalJson(member))]));
}
