import { analyze, type Analysis } from '@/lib/checks/analyze';
import type { Finding } from '@/lib/checks/finding';
import type { CheckTally } from '@/lib/checks/review';
import { type Scene, sceneOf } from '@/lib/checks/scene';
import type { Inventory } from '@/lib/inventory/inventory';

import { type Absence, absenceIn } from './absence';
import { compareAnalyses, type Side } from './compare-analyses';
import { compareBypass } from './compare-bypass';
import { compareCounts } from './compare-counts';
import { compareEdges, compareRoutings } from './compare-edges';
import { compareFindings } from './compare-findings';
import type { BypassComparison, RequestComparison } from './comparison';
import { knownDifference } from './known-difference';
import { compareConfiguration } from './configuration/compare-configuration';
import { hostNames } from './matching/host-names';
import { matchResources } from './matching/match-resources';
import { type Names, namesBetween, renameId, renameInventory } from './matching/rename-inventory';
import type { ComparedRequest, EdgeChange, RequestChange, SideSummary, SnapshotComparison } from './snapshot-comparison';

/** What is compared of a snapshot. */
export interface ComparedSnapshot<F extends Finding = Finding> {
  id: string;
  createdAt: string;
  inventory: Inventory;
  findings: readonly F[];
  checks: readonly Pick<CheckTally, 'check'>[];
}

export interface Compared<F extends Finding = Finding> {
  comparison: SnapshotComparison<F>;
  /** Both sides' analyses in the head's names, to be drawn together. */
  analyses: { base: Analysis; head: Analysis };
  /** What became of the routings of load balancers, by id. */
  routings: ReadonlyMap<string, EdgeChange>;
}

/**
 * Compares two snapshots: what happens to requests, what the review finds, what is set. They may be of one account, or of two environments:
 * their resources are matched, and the base is told in the head's names. What could not be read on one side is said to be that, and is never
 * taken for removed, fixed or changed. Pure; the same snapshots give the same comparison. `analyses` are theirs, where they are at hand.
 */
export function compareSnapshots<F extends Finding>(
  base: ComparedSnapshot<F>,
  head: ComparedSnapshot<F>,
  analyses: { base: Analysis; head: Analysis } = { base: analyze(base.inventory), head: analyze(head.inventory) },
): Compared<F> {
  const matching = matchResources(base.inventory, head.inventory);
  const names = namesBetween(base.inventory, head.inventory, matching);
  const renamed = renameInventory(base.inventory, names);
  const before = sideOf(base, renamed === base.inventory ? analyses.base : analyze(renamed), names);
  const after = sideOf(head, analyses.head, null);
  const configuration = compareConfiguration(base.inventory, renamed, head.inventory, matching);
  const absence = absenceIn(configuration);
  const { chain } = before.analysis;
  const behaviour = compareAnalyses(before, after, hostNames(chain.entries, after.analysis.chain.entries));
  const requests = behaviour.requests.map((request): ComparedRequest => ({ ...request, change: requestChange(request, absence) }));
  const hops = compareEdges(behaviour.hops, absence);
  return {
    analyses: { base: before.analysis, head: after.analysis },
    routings: compareRoutings(chain.routings, after.analysis.chain.routings, absence),
    comparison: {
      base: summaryOf(base),
      head: summaryOf(head),
      requests,
      hops,
      bypass: compareBypass(before.scene.proofs(), after.scene.proofs()).map((one) => openedBypass(one, absence)),
      findings: compareFindings(before, after, { absence, hops, requests }),
      resources: configuration.resources,
      counts: compareCounts(base.inventory, head.inventory),
    },
  };
}

function summaryOf({ id, createdAt, inventory: { source } }: ComparedSnapshot): SideSummary {
  return { id, createdAt, source };
}

type ScenedSide<F extends Finding> = Side & { findings: readonly F[]; checks: ComparedSnapshot['checks']; scene: Scene };

function sideOf<F extends Finding>(
  { findings, checks, createdAt }: ComparedSnapshot<F>,
  analysis: Analysis,
  names: Names | null,
): ScenedSide<F> {
  const scene = sceneOf(analysis, Date.parse(createdAt));
  return {
    analysis,
    servers: new Map(),
    findings: names === null ? findings : findings.map((one) => renameFinding(one, names)),
    checks,
    scene,
  };
}

function renameFinding<F extends Finding>(finding: F, names: Names): F {
  const { subject, components } = finding;
  return { ...finding, subject: { ...subject, id: renameId(subject.id, names) }, components: components.map((id) => renameId(id, names)) };
}

function requestChange({ changed, before, after }: RequestComparison, { whole }: Absence): RequestChange {
  if (!changed) return 'same';
  if ((whole.base && whole.head) || knownDifference(before.trace, after.trace)) return 'changed';
  return whole.head ? 'read-now' : 'unread';
}

/** That a load balancer does not stand behind CloudFront is not known where the distribution before it could not be read. */
function openedBypass(one: BypassComparison, { whole, proven }: Absence): BypassComparison {
  const open = (side: 'base' | 'head', verdict: BypassComparison['before']): BypassComparison['before'] =>
    verdict === null && !whole[side] && !proven(side, [one.loadBalancer.id]) ? 'unknown' : verdict;
  const [before, after] = [open('base', one.before), open('head', one.after)];
  return { ...one, before, after, changed: before !== after };
}
