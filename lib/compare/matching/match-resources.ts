import { oncePer } from '@/lib/collections/once-per';
import type { Inventory } from '@/lib/inventory/inventory';

import { pairUp, type Paired } from './pair-up';
import { type Reference, referencesIn } from './references';
import { type Resource, resourcesOf, tagOf, textAt } from './resource';

/**
 * Why two resources are taken for the same: they have one id; the same logical id in their stacks, name, or public host name; they stand
 * in the same place beside others that are matched; or each is the only one of its kind in two environments.
 */
export const MATCHED_BY = ['id', 'logical-id', 'name', 'host', 'position', 'only'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

export interface Match {
  base: Resource;
  head: Resource;
  by: MatchedBy;
  /** The id, name or host that both have; of a position, the field at which a matched resource names them. */
  key: string;
}

export interface Matching {
  matches: readonly Match[];
  /** What has no counterpart. */
  baseOnly: readonly Resource[];
  headOnly: readonly Resource[];
}

/** Kinds that stand for a whole environment: where each side has one, they are its counterparts. */
const ROOTS: ReadonlySet<Resource['collection']> = new Set(['distributions', 'loadBalancers', 'hostedZones']);

/** Within one environment, only these references say that two things do the same work; a cluster or a VPC holds many. */
const WORK = /(TargetGroupArn|LoadBalancerArns\[\]|ResourceArn|EndpointArn|DistributionId)$/;

/** What AWS keeps for everybody: that two things use it says nothing of them. */
const EVERYBODYS: ReadonlySet<Resource['collection']> = new Set([
  'cachePolicies',
  'originRequestPolicies',
  'responseHeadersPolicies',
  'sslPolicies',
  'prefixLists',
]);

/** Finds for every resource of `base` its counterpart in `head`. Where two would do equally well, none is taken. */
export function matchResources(base: Inventory, head: Inventory): Matching {
  const state = { matches: [], baseOnly: resourcesOf(base), headOnly: resourcesOf(head), references: oncePer(referencesOf) };
  pair(state, 'id', ({ id }) => [id]);
  const environments = areEnvironments(state);
  pair(state, 'logical-id', ({ value }) => present(tagOf(value, 'aws:cloudformation:logical-id')));
  pair(state, 'name', ({ value }) => present(textAt(value, 'family') ?? textAt(value, 'name') ?? tagOf(value, 'Name')));
  pair(state, 'host', hostsOf);
  pairByPosition(state, environments);
  if (environments) {
    pair(state, 'only', ({ collection, value }) => (ROOTS.has(collection) ? [textAt(value, 'type') ?? collection] : []));
    pairByPosition(state, environments);
  }
  const { matches, baseOnly, headOnly } = state;
  return { matches, baseOnly, headOnly };
}

interface State {
  matches: Match[];
  baseOnly: readonly Resource[];
  headOnly: readonly Resource[];
  references: (resource: Resource) => readonly Reference[];
}

/** Whether the sides are two environments, such as production and a preview: no way in is on both. */
function areEnvironments({ matches }: State): boolean {
  return matches.every(({ base: { collection } }) => collection !== 'distributions' && collection !== 'loadBalancers');
}

function referencesOf({ value }: Resource): readonly Reference[] {
  return referencesIn(value);
}

function present(text: string | null): string[] {
  return text === null ? [] : [text];
}

/** Public names that no two resources answer to at a time. */
function hostsOf({ collection, value }: Resource): string[] {
  const field = collection === 'distributions' ? 'aliases' : collection === 'certificates' ? 'names' : null;
  const hosts: unknown = field === null ? null : Reflect.get(value, field);
  return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}

type KeysOf = (resource: Resource) => readonly string[];

function pair(state: State, by: MatchedBy, baseKeys: KeysOf, headKeys: KeysOf = baseKeys): number {
  const ofKind = (keysOf: KeysOf) => (resource: Resource) => keysOf(resource).map((key) => `${resource.collection} ${key}`);
  const found = pairUp(state.baseOnly, state.headOnly, ofKind(baseKeys), ofKind(headKeys));
  state.matches.push(...found.map((one) => ({ ...one, by, key: keyText(by, one) })));
  const taken = new Set(found.flatMap(({ base, head }) => [base, head]));
  state.baseOnly = state.baseOnly.filter((resource) => !taken.has(resource));
  state.headOnly = state.headOnly.filter((resource) => !taken.has(resource));
  return found.length;
}

/** Until no more are found: every match is a place that others stand beside. */
function pairByPosition(state: State, environments: boolean): void {
  for (let found = 1; found > 0 && state.baseOnly.length > 0 && state.headOnly.length > 0;) {
    const [base, head] = [positions(state, 'base', environments), positions(state, 'head', environments)];
    found = pair(
      state,
      'position',
      (resource) => base.get(resource) ?? [],
      (resource) => head.get(resource) ?? [],
    );
  }
}

/** Where each unmatched resource of a side stands: what is matched and names it, and what it names itself. */
function positions(
  { matches, baseOnly, headOnly, references }: State,
  side: 'base' | 'head',
  environments: boolean,
): ReadonlyMap<Resource, readonly string[]> {
  const open = side === 'base' ? baseOnly : headOnly;
  const byIdentity = new Map(open.flatMap((resource) => resource.identities.map((id) => [id, resource] as const)));
  const own = matches.filter((match) => !EVERYBODYS.has(match.base.collection));
  const matchOf = new Map(own.flatMap((match) => match[side].identities.map((id) => [id, match.head.id] as const)));
  const keys = new Map<Resource, string[]>(open.map((resource) => [resource, []]));
  for (const match of matches) {
    for (const { path, text } of references(match[side])) {
      const named = byIdentity.get(text);
      if (named !== undefined) keys.get(named)?.push(`${match.head.id} ${path}`);
    }
  }
  for (const resource of open) {
    for (const { path, text } of references(resource)) {
      const matched = matchOf.get(text);
      if (matched !== undefined && (environments || WORK.test(path))) keys.get(resource)?.push(`${matched} ←${path}`);
    }
  }
  return keys;
}

/** Of a position the field, of anything else what both have. */
function keyText(by: MatchedBy, { base, key }: Paired<Resource>): string {
  const own = key.slice(base.collection.length + 1);
  return by === 'position' ? own.slice(own.lastIndexOf(' ') + 1) : own;
}
