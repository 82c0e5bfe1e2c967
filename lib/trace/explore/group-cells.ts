import type { Entry } from '@/lib/chain/chain';

import type { Asked } from '../ask/question';
import type { FoundCell } from '../find-requests';
import type { RequestKind } from '../request';
import { mayLeaveOpen } from './explore';
import { withoutImplied } from './implied';
import { solve } from './solve';
import { about, METHODS, OTHER_METHOD } from './solve-parts';
import { meets } from './solve-text';

/** Requests that meet a goal in the same way, told by what they have in common. */
export interface RequestGroup {
  entry: Entry;
  /** Null: the scheme's own. */
  port: number | null;
  kinds: readonly RequestKind[];
  /** `OTHER_METHOD` stands for all that are not named. Null for gRPC calls and WebSocket upgrades alone, which have their own. */
  methods: readonly string[] | null;
  hosts: readonly HostPart[];
  /** What else they have in common: about paths, queries, headers and senders. */
  where: readonly Asked[];
  /** What stands for all of them: one that was walked, and how it fared. */
  example: FoundCell;
}

/** Names of a group: one name, those under a wildcard, or (null) any that nothing in the chain answers to; `where` says which of them. */
export interface HostPart {
  name: string | null;
  where: readonly Asked[];
}

/**
 * Puts cells together that fare alike and differ in one thing only: the kind of request, the method, the host, or an answer that then does
 * not matter. No request is in a group that is in none of its cells. Those that are sure come first.
 */
export function groupCells(cells: readonly FoundCell[]): RequestGroup[] {
  const methods = [
    ...new Set([...METHODS, ...cells.flatMap(({ where }) => about(where, 'method').flatMap(({ question }) => question.among))]),
  ];
  const single = cells.map((cell) => inOrder(groupOf(cell, [...methods, OTHER_METHOD])));
  const alike = mergeAll(mergeAll(single));
  return withOwnMethods(alike)
    .map((group) => ({ ...group, where: withoutImplied(group.example.universe, group.where) }))
    .sort((a, b) => a.example.certainty.localeCompare(b.example.certainty));
}

function mergeAll(groups: readonly RequestGroup[]): RequestGroup[] {
  return withoutAnswers(mergeBy(mergeBy(mergeBy(groups, 'kinds'), 'methods'), 'hosts'));
}

const WEB: ReadonlySet<RequestKind> = new Set<RequestKind>(['http1.1', 'http2', 'http3', 'plain-http']);

function groupOf(cell: FoundCell, methods: readonly string[]): RequestGroup {
  const { entry, kind, universe, where } = cell;
  const { scheme, port } = universe.base;
  const asked = about(where, 'method');
  const takes = (method: string): boolean => asked.every(({ question, answer }) => question.among.includes(method) === (answer === 'yes'));
  return {
    ...{ entry, port: port === (scheme === 'http' ? 80 : 443) ? null : port, kinds: [kind] },
    methods: WEB.has(kind) ? methods.filter(takes) : null,
    hosts: hostsOf(cell),
    where: where.filter(({ question }) => question.on !== 'method' && question.on !== 'host'),
    example: cell,
  };
}

function hostsOf({ universe, where }: FoundCell): HostPart[] {
  const asked = about(where, 'host');
  const { exact, wildcards, taken } = universe.hosts;
  const names = [...exact].filter((name) => asked.every(({ question: { test, source }, answer }) => meets(name, { test, answer, source })));
  const wide = (wildcards ?? [null]).flatMap((wildcard): HostPart[] => {
    const own = { ...universe, hosts: { exact: new Set<string>(), usual: null, wildcards: wildcard === null ? null : [wildcard], taken } };
    return solve(own, asked) === 'none' ? [] : [{ name: wildcard, where: withoutImplied(own, asked) }];
  });
  return [...names.map((name) => ({ name, where: [] })), ...wide];
}

/** What groups are put together by, each with what is then in both. */
const TOGETHER = {
  kinds: (one: RequestGroup, other: RequestGroup) => ({ kinds: union(one.kinds, other.kinds) }),
  methods: (one: RequestGroup, other: RequestGroup) => ({
    methods: one.methods === null || other.methods === null ? null : union(one.methods, other.methods),
  }),
  hosts: (one: RequestGroup, other: RequestGroup) => ({ hosts: union(one.hosts, other.hosts) }),
} as const;

/** Puts groups together that are the same but for one list. */
function mergeBy(groups: readonly RequestGroup[], dimension: keyof typeof TOGETHER): RequestGroup[] {
  const merged = new Map<string, RequestGroup>();
  for (const group of groups) {
    const key = keyOf({ ...group, [dimension]: dimension === 'methods' && group.methods === null ? null : [] });
    const known = merged.get(key);
    merged.set(key, known === undefined ? group : inOrder({ ...better(known, group), ...TOGETHER[dimension](known, group) }));
  }
  return [...merged.values()];
}

/** Groups that hold the same say so in the same order. */
function inOrder(group: RequestGroup): RequestGroup {
  const { kinds, methods, entry } = group;
  const rank = ({ name }: HostPart): number => (name === null ? Infinity : entry.hosts.indexOf(name));
  return {
    ...group,
    kinds: KINDS.filter((kind) => kinds.includes(kind)),
    methods: methods === null ? null : [...methods].sort((a, b) => methodRank(a) - methodRank(b)),
    hosts: wholeHosts(group.hosts).sort((a, b) => rank(a) - rank(b)),
  };
}

const KINDS: readonly RequestKind[] = ['http3', 'http2', 'http1.1', 'plain-http', 'grpc', 'websocket'];

function methodRank(method: string): number {
  const known = METHODS.indexOf(method);
  return known < 0 ? (method === OTHER_METHOD ? METHODS.length + 1 : METHODS.length) : known;
}

/** Names under one wildcard that answer a question yes, and those that answer it no, are all names under it. */
function wholeHosts(hosts: readonly HostPart[]): HostPart[] {
  const halves = new Set<HostPart>();
  for (const part of hosts) {
    const [only, ...others] = part.where;
    if (only === undefined || others.length > 0 || only.answer !== 'yes' || mayLeaveOpen(only.question)) continue;
    const denied = JSON.stringify({ name: part.name, where: [{ ...only, answer: 'no' }] });
    const twin = hosts.find((other) => JSON.stringify(other) === denied);
    if (twin !== undefined) for (const half of [part, twin]) halves.add(half);
  }
  const whole = [...new Set([...halves].map(({ name }) => name))].map((name): HostPart => ({ name, where: [] }));
  return [...hosts.filter((part) => !halves.has(part)), ...whole];
}

/** A request that people can send with what they have, and a path that they would type, stand for the others. */
function better(one: RequestGroup, other: RequestGroup): RequestGroup {
  return costOf(one) <= costOf(other) ? one : other;
}

function costOf({ example: { request } }: RequestGroup): number {
  return (
    request.path.length + (request.http === 'HTTP/3' ? 1 : 0) + (request.method === 'GET' ? 0 : request.method === OTHER_METHOD ? 2 : 1)
  );
}

function union<T>(one: readonly T[], other: readonly T[]): T[] {
  const known = new Set(one.map((item) => JSON.stringify(item)));
  return [...one, ...other.filter((item) => !known.has(JSON.stringify(item)))];
}

/** Puts two groups together that answer one question yes and no, and everything else alike: what they answer to it does not matter. */
function withoutAnswers(groups: readonly RequestGroup[]): RequestGroup[] {
  const left = new Map(groups.map((group) => [keyOf(group), group]));
  for (const [key, group] of left) {
    for (const [at, one] of group.where.entries()) {
      if (one.answer === 'open' || mayLeaveOpen(one.question)) continue;
      const other = keyOf({ ...group, where: group.where.with(at, { ...one, answer: one.answer === 'yes' ? 'no' : 'yes' }) });
      const twin = left.get(other);
      if (twin === undefined || other === key) continue;
      left.delete(key);
      left.delete(other);
      const both = { ...better(group, twin), where: group.where.filter((_, index) => index !== at) };
      // Comes later in this very loop, and may find a twin of its own.
      left.set(keyOf(both), both);
      break;
    }
  }
  return [...left.values()];
}

/** gRPC calls and WebSocket upgrades stand with the pages that fare like them. */
function withOwnMethods(groups: readonly RequestGroup[]): RequestGroup[] {
  const pages = groups.filter(({ methods }) => methods !== null);
  const others = groups.filter(({ methods }) => methods === null);
  const keyless = (group: RequestGroup): string => keyOf({ ...group, kinds: [], methods: null });
  const taken = new Set<RequestGroup>();
  const joined = pages.map((page) => {
    const own = others.filter((other) => !taken.has(other) && keyless(other) === keyless(page));
    for (const other of own) taken.add(other);
    return { ...page, kinds: [...page.kinds, ...own.flatMap(({ kinds }) => kinds)] };
  });
  return [...joined, ...others.filter((other) => !taken.has(other))];
}

function keyOf({ entry, port, kinds, methods, hosts, where, example }: RequestGroup): string {
  const { certainty, leaf } = example;
  const { by, status, reason, at } = leaf.outcome;
  const answers = where.map((one) => JSON.stringify(one)).sort();
  return JSON.stringify([
    entry.id,
    port,
    [...kinds].sort(),
    methods,
    hosts,
    answers,
    certainty,
    by,
    status,
    reason,
    at.id,
    leaf.route.targetGroup,
  ]);
}
