import { z } from 'zod';

import { Finding } from '@/lib/checks/finding';
import { Place } from '@/lib/checks/place';
import { REASONS } from '@/lib/facts/reasons';
import { Inventory, InventorySource } from '@/lib/inventory/inventory';
import { fact } from '@/lib/inventory/unknown';

export const SNAPSHOT_SCHEMA = 'hoplens.snapshot/2';

const HopEnd = z.object({ kind: z.string(), id: z.string(), name: z.string() });

const SettingValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

/** What one kind of request speaks on a hop. */
export const SnapshotUse = z.object({
  request: z.object({ kind: z.string(), method: z.string(), url: z.string() }),
  /** Null when nothing is spoken, or when it could not be determined. */
  http: z.enum(['HTTP/1.1', 'HTTP/2', 'HTTP/3']).nullable(),
  framing: z.enum(['gRPC', 'WebSocket']).optional(),
  /** Null on a plain hop. `versions` are what both sides allow, newest first; null inside where unknown. */
  tls: z.object({ versions: z.array(z.string()).nullable(), policy: z.string().nullable(), peerValidated: z.boolean() }).nullable(),
  outcome: z.object({
    status: z.number().nullable(),
    reason: z.enum(REASONS),
    by: z.enum(['edge', 'web-acl', 'load-balancer', 'target', 'nobody', 'unknown']),
    certainty: z.enum(['certain', 'depends']),
  }),
});
export type SnapshotUse = z.infer<typeof SnapshotUse>;

/** One network connection, in three layers of truth: what is configured, what traces prove, what was observed. */
export const SnapshotHop = z.object({
  id: z.string(),
  kind: z.enum(['viewer', 'origin', 'target']),
  from: HopEnd,
  to: HopEnd,
  /** The target group of a target hop. */
  via: HopEnd.optional(),
  /** By AWS's own field name; `{ $unknown: GAP }` where it could not be read. */
  configured: z.record(z.string(), fact(SettingValue)),
  /** Worst first. Empty when no traced request gets here. */
  effective: z.array(SnapshotUse),
  /** What logs, metrics or probes showed. */
  observed: z.array(z.json()),
  posture: z.enum(['secure', 'acceptable', 'weak', 'exposed', 'unknown']),
});
export type SnapshotHop = z.infer<typeof SnapshotHop>;

/** A finding with its sentence in English, for tools. */
export const SnapshotFinding = Finding.extend({ message: z.string() });
export type SnapshotFinding = z.infer<typeof SnapshotFinding>;

/** How many subjects a check looked at, and what it said of them, raw. `adjusted` of those that fail do no harm. */
export const SnapshotCheck = z.object({
  check: z.string(),
  place: Place,
  subjects: z.number(),
  pass: z.number(),
  fail: z.number(),
  adjusted: z.number(),
  unknown: z.number(),
  notApplicable: z.number(),
});

/**
 * A sealed inventory with what was concluded from it: the stable, versioned JSON that other tools build on. `id` is the SHA-256 (hex) of
 * the canonical JSON of everything else, so a snapshot never changes without its id changing.
 */
export const Snapshot = z.object({
  schema: z.literal(SNAPSHOT_SCHEMA),
  id: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: z.iso.datetime(),
  tool: z.object({ name: z.string(), version: z.string() }),
  source: InventorySource,
  inventory: Inventory,
  hops: z.array(SnapshotHop),
  /** What fails or is unknown. Passes are counted in `checks`. */
  findings: z.array(SnapshotFinding),
  checks: z.array(SnapshotCheck),
});
export type Snapshot = z.infer<typeof Snapshot>;
