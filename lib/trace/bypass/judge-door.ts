import type { HeaderTest } from '../ask/question';
import type { Cell, Exploration } from '../explore/explore';
import { leavesOf } from '../leaves';
import type { DependsOn, Trace } from '../trace-types';
import type { Door, DoorStop, DoorVerdict } from './door';

/** What exploring a door found. */
export type Judged = Pick<Door, 'verdict' | 'example' | 'trace' | 'shutBy' | 'dependsOn' | 'ranges' | 'secretHeaders'>;

const RANK: readonly DoorVerdict[] = ['open', 'unknown', 'conditional', 'shut'];

/** The worst of several verdicts; shut for none. */
export function worstVerdict(verdicts: readonly DoorVerdict[]): DoorVerdict {
  return RANK.find((verdict) => verdicts.includes(verdict)) ?? 'shut';
}

/** The same, worst verdicts first. */
export function worstFirst<T extends { verdict: DoorVerdict }>(judged: readonly T[]): T[] {
  return [...judged].sort((a, b) => RANK.indexOf(a.verdict) - RANK.indexOf(b.verdict));
}

/** Judges a door by the cells of everything that may be sent to it. `reaches` says whether a way leads where it must not. */
export function judgeDoor(explorations: readonly Exploration[], reaches: (leaf: Trace) => boolean): Judged {
  const ways = explorations.flatMap(({ cells }) => cells.flatMap((cell) => waysOf(cell, reaches)));
  const complete = explorations.every((exploration) => exploration.complete);
  const verdict = worstVerdict([...ways.map((way) => way.verdict), ...(complete ? [] : (['unknown'] as const))]);
  const way = ways.find((one) => one.verdict === verdict);
  return {
    verdict,
    example: way?.cell.request ?? null,
    trace: way?.leaf ?? null,
    dependsOn: way?.leaf.outcome.dependsOn ?? [],
    ranges: way === undefined ? [] : rangesOf(way.cell),
    shutBy: stopsOf(explorations),
    secretHeaders: [...new Set(explorations.flatMap(({ cells }) => cells.flatMap(secretsOf)))],
  };
}

interface Way {
  cell: Cell;
  leaf: Trace;
  verdict: Exclude<DoorVerdict, 'shut'>;
}

function waysOf(cell: Cell, reaches: (leaf: Trace) => boolean): Way[] {
  return leavesOf(cell.trace).flatMap((leaf): Way[] => {
    if (leaf.outcome.reason === 'undetermined') return [{ cell, leaf, verdict: 'unknown' }];
    return reaches(leaf) ? [{ cell, leaf, verdict: verdictOf(cell, leaf) }] : [];
  });
}

/** Things that not everybody has, or can. */
const CONDITIONS: ReadonlySet<DependsOn['code']> = new Set<DependsOn['code']>([
  'authentication',
  'viewer-certificate',
  'viewer-address',
  'source-ip',
  'rule-condition-unknown',
]);

/** Things of which nobody can tell what they ask for: what was not read, and rules of a web ACL, which may ask for a secret. */
const OPEN_QUESTIONS: ReadonlySet<DependsOn['code']> = new Set<DependsOn['code']>(['gap', 'web-acl']);

function verdictOf(cell: Cell, { outcome }: Trace): Way['verdict'] {
  if (outcome.dependsOn.some(({ code }) => OPEN_QUESTIONS.has(code))) return 'unknown';
  const conditional = outcome.dependsOn.some(({ code }) => CONDITIONS.has(code)) || rangesOf(cell).length > 0;
  return conditional ? 'conditional' : 'open';
}

function rangesOf({ where }: Cell): string[] {
  return where.flatMap(({ question, answer }) => (question.on === 'source' && answer === 'yes' ? question.ranges : []));
}

/** What ends requests, once for each reason and each thing that it names. */
function stopsOf(explorations: readonly Exploration[]): DoorStop[] {
  const stops = new Map<string, DoorStop>();
  for (const { cells } of explorations) {
    for (const { trace } of cells) {
      const { reason, status, params, evidence } = trace.outcome;
      const key = JSON.stringify([reason, status, params['rule'] ?? '', params['obstacle'] ?? '']);
      if (reason !== 'forwarded' && !stops.has(key)) stops.set(key, { kind: 'outcome', outcome: { reason, status, params, evidence } });
    }
  }
  return [...stops.values()];
}

/** Headers that rules looked for and that could not be given. */
function secretsOf({ where }: Cell): string[] {
  return where.flatMap(({ question, answer }) =>
    question.on === 'header' && answer !== 'yes' && isSecret(question.test) ? [question.name] : [],
  );
}

function isSecret(test: HeaderTest): boolean {
  return test !== 'present' && [...test.values, ...test.expressions].some((pattern) => typeof pattern !== 'string');
}
