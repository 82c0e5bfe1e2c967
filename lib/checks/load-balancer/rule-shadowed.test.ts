import type { RuleCondition } from '@/lib/inventory/listener';
import { listening, ruled } from '@/lib/testing/given';
import { bearsSecret } from '@/lib/testing/locked-chain';
import { forwardTo, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { ruleShadowed } from './rule-shadowed';

const path = (...values: string[]): RuleCondition => ({ field: 'path-pattern', values, regexValues: [] });
const to = (priority: number, ...conditions: RuleCondition[]) => rule(priority, [forwardTo('web')], conditions);

testCheck(ruleShadowed, {
  pass: [
    ['apart from each other', ruled(to(1, path('/a*')), to(2, path('/b*')))],
    ['the narrow one first', ruled(to(1, path('/ab*')), to(2, path('/a*')))],
    ['a rule that looks for a secret', ruled(to(1, bearsSecret()))],
  ],
  fail: [
    ['the wide one first', ruled(to(1, path('/a*')), to(2, path('/ab*'))), /^Load balancer web has rules .*: 443 2\.$/],
    ['two that together leave nothing', ruled(to(1, path('/')), to(2, path('/?*')), to(3, path('/*'))), /: 443 3\.$/],
    [
      'whatever stands between could not be read',
      ruled(to(1, path('/a*')), { ...to(2), conditions: UNREAD }, to(3, path('/ab*'))),
      /: 443 3\.$/,
    ],
  ],
  unknown: [
    ['the conditions of a rule could not be read', ruled({ ...to(1), conditions: UNREAD }, to(2, path('/a*')))],
    ['the rules could not be read', listening({ rules: UNREAD })],
    ['the port could not be read', listening({ port: UNREAD })],
    ['the protocol could not be read', listening({ protocol: UNREAD })],
    ['the listeners could not be read', listening({}, { listeners: UNREAD })],
  ],
  notApplicable: [
    ['the default rule alone', {}],
    ['a network load balancer', listening({}, { type: 'network' })],
  ],
});
