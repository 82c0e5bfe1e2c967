import { type Adjustment, adjusted } from './adjustment';
import type { Check, Judgement } from './check';
import { controlsOf } from './crosswalk/controls';
import type { Finding } from './finding';
import type { Place } from './place';
import { loadBalancerWithoutListeners } from './load-balancer/load-balancer-without-listeners';
import { servesNobody } from './neighbours/serves-nobody';
import { outcomeFindings } from './outcome-findings';
import { CHECKS } from './registry';
import { withoutRepeats } from './repeated-outcomes';
import type { Scene } from './scene';
import { EVERYTHING, type Selects } from './selection';
import { sortFindings } from './sort-findings';
import type { EvidenceList } from './verdict';

/** What a check said of all its subjects, raw: the numbers add up to `subjects`. `adjusted` of those that fail do no harm. */
export interface CheckTally {
  check: string;
  place: Place;
  subjects: number;
  pass: number;
  fail: number;
  adjusted: number;
  unknown: number;
  notApplicable: number;
}

/** The verdicts of the whole catalogue. */
export interface Review {
  /** What fails or is unknown; what still stands first, the worst of it first. */
  findings: readonly Finding[];
  tallies: readonly CheckTally[];
}

/** Judges by the catalogue, or by the checks that are named, and by how the traced requests end; of these only what is selected. */
export function review(scene: Scene, checks: readonly Check[] = CHECKS, selects: Selects = EVERYTHING): Review {
  const selected = checks.filter(({ id, place }) => selects(id, place));
  const ids = new Set(selected.map(({ id }) => id));
  const judged = selected.map((check) => judgedBy(check, scene, ids));
  const findings = judged.flatMap((one) => one.findings);
  const outcomes = outcomeFindings(scene.survey).filter(({ check, place }) => selects(check, place));
  return {
    findings: sortFindings([...withoutRepeats(outcomes, findings), ...findings]),
    tallies: judged.map(({ tally }) => tally),
  };
}

function judgedBy(check: Check, scene: Scene, selected: ReadonlySet<string>): { findings: Finding[]; tally: CheckTally } {
  const judgements = check.judge(scene);
  const findings = judgements.flatMap((judgement) => findingOf(check, unlessSilent(judgement, selected), scene));
  const count = (status: Judgement['verdict']['status']): number => judgements.filter(({ verdict }) => verdict.status === status).length;
  const tally = {
    check: check.id,
    place: check.place,
    subjects: judgements.length,
    pass: count('pass'),
    fail: count('fail'),
    adjusted: findings.filter(({ adjusted }) => adjusted !== undefined).length,
    unknown: count('unknown'),
    notApplicable: count('not-applicable'),
  };
  return { findings, tally };
}

/** What another check says as well is taken back only where that one is asked, too. */
function unlessSilent(judgement: Judgement, selected: ReadonlySet<string>): Judgement {
  const { adjustment } = judgement;
  const silent = adjustment?.reason === 'said-by' && !selected.has(String(adjustment.params['check']));
  return silent ? { ...judgement, adjustment: null } : judgement;
}

function findingOf(check: Check, { subject, components, verdict, adjustment }: Judgement, scene: Scene): Finding[] {
  const about = {
    check: check.id,
    severity: check.severity,
    place: check.place,
    subject,
    components: [...components],
    controls: [...controlsOf(check.id)],
  };
  if (verdict.status === 'unknown') return [{ ...about, status: 'unknown', params: {}, evidence: [], gaps: [...verdict.gaps] }];
  if (verdict.status !== 'fail') return [];
  const { params, evidence, severity = check.severity } = verdict;
  const neighbours = adjustment ?? disabledDistribution(components, evidence, scene) ?? idleLoadBalancer(check, subject, scene);
  const raw: Finding = { ...about, severity, status: 'fail', params: { ...params }, evidence: [...evidence], gaps: [] };
  return [neighbours === null ? raw : { ...raw, adjusted: { ...neighbours, params: { ...neighbours.params } } }];
}

/** How a load balancer is set that has no listener harms nobody until it gets one; that it has none is what it is. */
function idleLoadBalancer({ id }: Check, { kind, id: arn }: Finding['subject'], { chain }: Scene): Adjustment | null {
  const loadBalancer = kind === 'load-balancer' ? chain.index.loadBalancer.get(arn) : undefined;
  if (loadBalancer === undefined || id === loadBalancerWithoutListeners.id || !servesNobody(loadBalancer)) return null;
  return adjusted('moot', 'without-listeners', { loadBalancer: loadBalancer.name });
}

/** What stands on disabled distributions only harms nobody until they are enabled; that they are disabled is what it is. */
function disabledDistribution(components: readonly string[], evidence: EvidenceList, { chain }: Scene): Adjustment | null {
  if (evidence.some(({ path }) => path === 'DistributionConfig.Enabled')) return null;
  const distributions = components.flatMap((id) => chain.index.distribution.get(id) ?? []);
  const others = components.some((id) => chain.index.loadBalancer.has(id) || chain.index.backendsOfService.has(id));
  const [first] = distributions;
  if (first === undefined || others || distributions.some(({ enabled }) => enabled !== false)) return null;
  return adjusted('moot', 'distribution-disabled', { distribution: first.id });
}
