import type { Chain } from '@/lib/chain/chain';
import { linkChain } from '@/lib/chain/link-chain';
import { applyEdits, pricesOf } from '@/lib/edits/apply-edits';
import type { Draft } from '@/lib/edits/draft';
import { settingsOffered } from '@/lib/edits/offered-settings';
import type { Edit, Subject } from '@/lib/edits/setting';
import { behaviorId } from '@/lib/edits/subject-ids';
import { subjectsAt } from '@/lib/edits/subjects-at';
import { isUnknown } from '@/lib/inventory/unknown';
import type { TraceRequest } from '@/lib/trace/request';
import { severityOf } from '@/lib/trace/severity';
import { serversByLink } from '@/lib/trace/target-server';
import { traceRequest } from '@/lib/trace/trace-request';
import type { Trace } from '@/lib/trace/trace-types';

/** A single change, and what becomes of the request after it. */
export interface Repair {
  edit: Edit;
  trace: Trace;
}

/** So many changes are tried at most; the way of one request has some fifty. */
const MOST_TRIED = 200;

/**
 * Single changes after which a request that fails reaches a container: every value of every setting on its way is tried, and the request
 * walked through the chain that results. Those with the fewest prices come first. Empty where the request does not fail, and where no
 * single change helps.
 */
export function findRepairs(draft: Draft, request: TraceRequest): Repair[] {
  const chain = linkChain(draft.inventory);
  const now = walk(chain, draft, request);
  if (now.outcome.by === 'target') return [];
  const tried = subjectsOnTheWay(chain, now)
    .flatMap((subject) => changesOf(draft, subject))
    .slice(0, MOST_TRIED);
  return tried
    .flatMap((edit) => {
      const made = applyEdits(draft, [edit]);
      const trace = walk(linkChain(made.inventory), made, request);
      return reaches(trace) ? [{ edit, trace, price: pricesOf(draft, [edit]).length }] : [];
    })
    .sort((one, other) => one.price - other.price)
    .map(({ edit, trace }) => ({ edit, trace }));
}

function walk(chain: Chain, { servers }: Draft, request: TraceRequest): Trace {
  return traceRequest(chain, request, { servers: serversByLink(chain, servers), detailed: false });
}

function reaches(trace: Trace): boolean {
  return trace.outcome.by === 'target' && trace.outcome.reason === 'forwarded' && severityOf(trace) === 'none';
}

/** What has settings on the way of a request, and what it would have passed next. */
function subjectsOnTheWay(chain: Chain, { route, hops, alternatives }: Trace): Subject[] {
  const ends = [...hops, ...alternatives.flatMap((way) => way.hops)].flatMap(({ id, to }) => [id, to.id]);
  const groups = [route, ...alternatives.map((way) => way.route)].flatMap(({ targetGroup }) => targetGroup ?? []);
  const found = [...ends, ...groups].flatMap((id) => subjectsAt(chain, id));
  const distinct = [...new Map(found.map((subject) => [subject.id, subject])).values()];
  const passed = new Set([behaviorOf(chain, route.entry, route.behavior), route.listener, route.rule]);
  // Of the many behaviors, listeners and rules of a component only those that the request passes matter.
  return distinct.filter(({ kind, id }) => !SEVERAL.includes(kind) || passed.has(id));
}

const SEVERAL: readonly Subject['kind'][] = ['behavior', 'listener', 'rule'];

function behaviorOf({ index }: Chain, entry: string | null, at: number | null): string | null {
  const distribution = index.distribution.get((entry ?? '').split('@')[0] ?? '');
  if (distribution === undefined || at === null) return null;
  const { cacheBehaviors } = distribution;
  const pattern = at === -1 || isUnknown(cacheBehaviors) ? null : (cacheBehaviors[at]?.pathPattern ?? null);
  return behaviorId(distribution.id, pattern === null || isUnknown(pattern) ? null : pattern);
}

function changesOf(draft: Draft, subject: Subject): Edit[] {
  return settingsOffered(draft, subject).flatMap(({ setting, current, choices }) =>
    choices.filter((value) => value !== current).map((value): Edit => ({ setting, subject: subject.id, value })),
  );
}
