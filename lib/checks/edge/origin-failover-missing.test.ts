import { edge } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { originFailoverMissing } from './origin-failover-missing';

const group = (...members: string[]) => ({ originGroups: [{ id: 'both', statusCodes: [503], members, selectionCriteria: null }] });

testCheck(originFailoverMissing, {
  pass: [['a group of two', edge(group('alb', 'second'))]],
  fail: [
    ['no group', edge({ originGroups: [] }), /^Distribution E1EXAMPLE has no second origin/],
    ['a group of one', edge(group('alb')), /E1EXAMPLE/],
  ],
  unknown: [['the groups could not be read', edge({ originGroups: UNREAD })]],
  notApplicable: [['no distribution', { distributions: [] }]],
});
