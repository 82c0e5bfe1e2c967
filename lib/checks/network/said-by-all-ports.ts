import { type Adjustment, adjusted } from '../adjustment';
import type { Scene } from '../scene';
import { type RuleQuestion, wrongRules } from '../subjects/open-to-world';
import type { SubjectByKind } from '../subjects/subject';
import { ALL_PORTS_OPEN, allPortsOpen } from './all-ports-open';

/** Takes back what is wrong of a group only because its rules open every port to everybody: that is a finding of its own. */
export function saidByAllPorts(
  { group }: SubjectByKind['security-group'],
  { chain }: Pick<Scene, 'chain'>,
  ours: RuleQuestion,
): Adjustment | null {
  const found = wrongRules(chain, group, ALL_PORTS_OPEN);
  const all = wrongRules(chain, group, ours).every((rule) => found.includes(rule));
  return all ? adjusted('moot', 'said-by', { check: allPortsOpen.id }) : null;
}
