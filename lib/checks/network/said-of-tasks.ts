import { type Adjustment, adjusted } from '../adjustment';
import { FINDING_SEVERITIES, type FindingSeverity } from '../finding';
import type { Scene } from '../scene';
import type { SubjectByKind } from '../subjects/subject';
import { taskOpenToWorld, taskOpenVerdict } from './task-open-to-world';

/** Takes back that everybody is let in on ports of tasks, where the finding of tasks says so and weighs as much. */
export function saidOfTasks(subject: SubjectByKind['security-group'], { chain }: Scene, severity: FindingSeverity): Adjustment | null {
  const theirs = taskOpenVerdict(subject, chain);
  const weighsLess = theirs.status !== 'fail' || rank(theirs.severity ?? taskOpenToWorld.severity) > rank(severity);
  return weighsLess ? null : adjusted('moot', 'said-by', { check: taskOpenToWorld.id });
}

function rank(severity: FindingSeverity): number {
  return FINDING_SEVERITIES.indexOf(severity);
}
