import type { Chain } from '@/lib/chain/chain';

import type { DiagramEdge } from './diagram';
import type { Sketch } from './sketch';

/** The part of a sketch that one entry's viewers can reach; everything where the entry is not known. */
export function reach(whole: Sketch, chain: Chain, entryId: string): Sketch {
  const entry = chain.entries.find(({ id }) => id === entryId);
  if (entry === undefined) return whole;
  const leaving = new Map<string, DiagramEdge[]>();
  for (const edge of whole.edges) {
    // Other entries' and other tenants' own hops are not this one's.
    if (edge.hop?.kind === 'viewer' && edge.id !== `viewer:${entryId}`) continue;
    if (edge.hop?.kind === 'origin' && isForeign(edge.id, chain, entry.tenant?.id ?? null)) continue;
    const known = leaving.get(edge.source);
    if (known === undefined) leaving.set(edge.source, [edge]);
    else known.push(edge);
  }
  const door = whole.edges.find(({ id }) => id === `viewer:${entryId}`);
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const ahead = [door?.source ?? entry.component.id];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (nodes.has(id)) continue;
    nodes.add(id);
    for (const edge of leaving.get(id) ?? []) {
      edges.add(edge.id);
      ahead.push(edge.target);
    }
  }
  return { nodes: whole.nodes.filter(({ id }) => nodes.has(id)), edges: whole.edges.filter(({ id }) => edges.has(id)) };
}

function isForeign(edgeId: string, chain: Chain, tenantId: string | null): boolean {
  const link = chain.index.originLink.get(edgeId.slice('origin:'.length));
  const tenant = link?.tenant ?? null;
  return tenant !== null && tenant.id !== tenantId;
}
