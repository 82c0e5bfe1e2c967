import type { Compared } from './compare-snapshots';
import type { HopComparison } from './comparison';
import type { ResourceChange } from './configuration/compare-configuration';
import type { EdgeChange } from './snapshot-comparison';

interface PartMark {
  code: Exclude<EdgeChange, 'same'>;
  /** The status that requests were answered there before, and no longer are. */
  was: number | null;
}

/** What a picture of both sides marks, by the ids of its nodes and edges. What only moved is no change of a picture. */
export interface PartMarks {
  nodes: ReadonlyMap<string, PartMark>;
  edges: ReadonlyMap<string, PartMark>;
}

/** The marks of a comparison. A node that no resource stands for, and that one side has, bears the mark of the edges that lead to it. */
export function marksOf({ comparison: { resources, hops }, routings, analyses }: Compared): PartMarks {
  const nodes = new Map<string, PartMark>();
  const edges = new Map<string, PartMark>();
  for (const { change, base, head } of resources) {
    const code = codeOf(change);
    if (code !== null) nodes.set(head?.id ?? base?.id ?? '', { code, was: null });
  }
  for (const [id, change] of [...routings, ...hops.map((hop): [string, EdgeChange] => [hop.id, hop.change])]) {
    if (change !== 'same') edges.set(id, { code: change, was: null });
  }
  for (const hop of hops) {
    const mark = edges.get(hop.id);
    if (mark !== undefined) edges.set(hop.id, { ...mark, was: statusBefore(hop) });
  }
  const known = new Set(resources.flatMap(({ base, head }) => [base, head].flatMap((one) => one?.id ?? [])));
  const drawn = [analyses.base, analyses.head].map(({ survey }) => new Set(survey.hops.map(({ to }) => to.id)));
  for (const { id, to, change } of hops) {
    const lone = drawn.some((ends) => !ends.has(to.id));
    const mark = edges.get(id);
    if (lone && change !== 'changed' && mark !== undefined && !known.has(to.id)) nodes.set(to.id, { ...mark, was: null });
  }
  return { nodes, edges };
}

function codeOf(change: ResourceChange): PartMark['code'] | null {
  return change === 'same' || change === 'moved' ? null : change;
}

function statusBefore({ before, after }: HopComparison): number | null {
  const status = before?.outcome?.status ?? null;
  return status === (after?.outcome?.status ?? null) ? null : status;
}
