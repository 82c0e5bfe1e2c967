import { ownGroupHow } from '@/lib/steps/own-group-how';

import type { CheckPage } from '../page';
import { surroundingsOf } from '../subjects/surroundings';
import { NO_HOW } from './how-for';
import { securityGroupBy } from './network-by';

/** The repair of a group that should not be used: its users get one of their own. */
export const ownGroupRepair: CheckPage['repair'] = ({ subject, chain }) => {
  const group = securityGroupBy(chain, subject.id);
  return { how: group === undefined ? NO_HOW : ownGroupHow(group, surroundingsOf(chain).securityGroup(group.id)) };
};
