import type { FactId } from '@/lib/facts/fact-ids';

import type { Adjustment } from './adjustment';
import type { FindingSeverity, FindingSubject } from './finding';
import type { Place } from './place';
import type { Scene } from './scene';
import type { SubjectByKind, SubjectKind } from './subjects/subject';
import { VISITS } from './subjects/visit';
import { type Failure, unknown, type Verdict } from './verdict';

interface About {
  /** The failing state, in kebab-case; also the names of its file, its test table and its page. Never changes. */
  id: string;
  severity: FindingSeverity;
  place: Place;
  /** The AWS page about what is looked at. */
  source: string;
  /** Asks about all requests that there are, which takes seconds on a large account: left out while changes are tried out. */
  slow?: true;
  /** Dated statements of AWS that the verdict rests on. */
  facts?: readonly FactId[];
}

/** Looks at every subject of one kind and says whether one thing is wrong with it. */
interface Definition<K extends SubjectKind> extends About {
  visits: K;
  /** What was not read is unknown, never a pass. */
  evaluate: (subject: SubjectByKind[K], scene: Scene) => Verdict;
  /** What the neighbours make of a failure; null where they change nothing. */
  adjust?: (subject: SubjectByKind[K], scene: Scene, failure: Failure) => Adjustment | null;
}

/** A check's verdict on one subject, and what the neighbours make of it. */
export interface Judgement {
  subject: FindingSubject;
  components: readonly string[];
  verdict: Verdict;
  adjustment: Adjustment | null;
}

export interface Check extends About {
  visits: SubjectKind;
  /** Judges every subject. A subject that breaks the check is unknown, and takes no other with it. */
  judge: (scene: Scene) => Judgement[];
}

/** A check. The kind that it visits decides what its functions may look at. */
export function defineCheck<K extends SubjectKind>({ evaluate, adjust, visits, ...about }: Definition<K>): Check {
  const visit = VISITS[visits];
  const judgeOne = (subject: SubjectByKind[K], scene: Scene): Pick<Judgement, 'verdict' | 'adjustment'> => {
    try {
      const verdict = evaluate(subject, scene);
      return { verdict, adjustment: verdict.status === 'fail' ? (adjust?.(subject, scene, verdict) ?? null) : null };
    } catch {
      return { verdict: unknown(), adjustment: null };
    }
  };
  return {
    ...about,
    visits,
    judge: (scene) =>
      visit.all(scene).map((subject) => ({
        subject: { kind: visits, id: visit.id(subject), name: visit.name(subject) },
        components: visit.components(subject, scene),
        ...judgeOne(subject, scene),
      })),
  };
}
