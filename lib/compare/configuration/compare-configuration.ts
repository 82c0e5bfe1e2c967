import type { ResourceKind } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';

import type { Match, MatchedBy, Matching } from '../matching/match-resources';
import { type Resource, resourcesOf } from '../matching/resource';

import { compareFields, type FieldChange } from './compare-fields';
import { readParts, type ReadParts } from './read-parts';

/**
 * What became of a resource. `moved`: it is there under another id and otherwise as it was; `unread`: head could not read it or some of it,
 * and nothing that it could read differs; `read-now` the reverse.
 */
export const RESOURCE_CHANGES = ['added', 'removed', 'changed', 'moved', 'unread', 'read-now', 'same'] as const;
export type ResourceChange = (typeof RESOURCE_CHANGES)[number];

/** A resource as one side knows it. */
export interface ResourceRef {
  id: string;
  name: string;
  region: string | null;
}

/** One resource on both sides; null where it is not there, or could not be read. */
export interface ResourceComparison {
  kind: ResourceKind;
  change: ResourceChange;
  base: ResourceRef | null;
  head: ResourceRef | null;
  /** Why both are taken for the same; null for what stands on one side. */
  matchedBy: { by: MatchedBy; key: string } | null;
  /** Fields that differ; none where a side has no such resource. */
  fields: readonly FieldChange[];
}

export interface ConfigurationComparison {
  /** Of everything that is matched, and of what is not, in the base's order, then the head's. Ids are the head's where it has them. */
  resources: readonly ResourceComparison[];
  base: ReadParts;
  head: ReadParts;
}

/** What says where something is, which differs for whatever moved. */
const IDENTITY: ReadonlySet<string> = new Set([
  'arn',
  'id',
  'name',
  'region',
  'accountId',
  'dnsName',
  'domainName',
  'family',
  'ownerId',
  'routingEndpoint',
]);

/** What comes and goes by itself. Of certificates the status is a setting of sorts: it decides. */
const VOLATILE: ReadonlySet<string> = new Set(['state', 'status', 'targets', 'runningCount', 'revisions', 'revision', 'taskSets']);
const KEEPS_STATUS: ReadonlySet<ResourceKind> = new Set(['certificate', 'flow-log', 'vpc-endpoint']);

/** Compares what is set, field by field. `renamed` is the base in the head's names. */
export function compareConfiguration(base: Inventory, renamed: Inventory, head: Inventory, matching: Matching): ConfigurationComparison {
  // Renaming keeps the order.
  const inHeadsNames = resourcesOf(renamed).map(({ value }) => value);
  const values = new Map(resourcesOf(base).map((resource, at) => [keyOf(resource), inHeadsNames[at] ?? resource.value]));
  const matched = matching.matches.map((match) => matchedResource(match, values.get(keyOf(match.base)) ?? match.base.value));
  const has = (change: FieldChange['change']): boolean => matched.some(({ fields }) => fields.some((field) => field.change === change));
  const parts = { base: readParts(renamed, head, has('read-now')), head: readParts(head, renamed, has('unread')) };
  return {
    ...parts,
    resources: [
      ...matched,
      ...matching.baseOnly.map((resource) => alone(resource, 'base', parts.head.wouldShow(resource) ? 'removed' : 'unread')),
      ...matching.headOnly.map((resource) => alone(resource, 'head', parts.base.wouldShow(resource) ? 'added' : 'read-now')),
    ],
  };
}

function keyOf({ collection, id }: Resource): string {
  return `${collection} ${id}`;
}

function refOf({ id, name, region }: Resource): ResourceRef {
  return { id, name, region };
}

function matchedResource({ base, head, by, key }: Match, value: object): ResourceComparison {
  const moved = base.id !== head.id;
  const skips = (field: string): boolean =>
    (VOLATILE.has(field) && !(field === 'status' && KEEPS_STATUS.has(base.kind))) || (moved && IDENTITY.has(field));
  const fields = compareFields(value, head.value, skips);
  return { kind: base.kind, change: changeOf(fields, moved), base: refOf(base), head: refOf(head), matchedBy: { by, key }, fields };
}

function changeOf(fields: readonly FieldChange[], moved: boolean): ResourceChange {
  const has = (...changes: readonly FieldChange['change'][]): boolean => fields.some(({ change }) => changes.includes(change));
  if (has('added', 'removed', 'changed')) return 'changed';
  if (has('unread')) return 'unread';
  if (has('read-now')) return 'read-now';
  return moved ? 'moved' : 'same';
}

function alone(resource: Resource, side: 'base' | 'head', change: ResourceChange): ResourceComparison {
  const ref = refOf(resource);
  const sides = side === 'base' ? { base: ref, head: null } : { base: null, head: ref };
  return { kind: resource.kind, change, ...sides, matchedBy: null, fields: [] };
}
