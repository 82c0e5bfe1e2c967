import type { Rule } from '@aws-sdk/client-wafv2';
import { expect, it } from 'vitest';

import type { Loose } from '../answers/loose';
import { toWebAcl, webAclNameOf } from './web-acl';

const ARN = 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/edge/0a1b';

it.each([
  [ARN, { id: '0a1b', name: 'edge', scope: 'CLOUDFRONT', region: 'us-east-1' }],
  ['arn:aws:wafv2:eu-west-1:1:regional/webacl/n/i', { id: 'i', name: 'n', scope: 'REGIONAL', region: 'eu-west-1' }],
  ['473e64fd-f30b-4765-81a0-62ad96dd167a', null],
  ['arn:aws:wafv2:us-east-1:1:global/rulegroup/n/i', null],
])('%s is named', (arn, expected) => {
  const name = webAclNameOf(arn);
  if (expected === null) expect(name).toBeNull();
  else expect(name).toEqual({ arn, ...expected });
});

const field = { FieldToMatch: { UriPath: {} }, PositionalConstraint: 'STARTS_WITH' as const, TextTransformations: [] };
const text = (value: string) => new TextEncoder().encode(value);

it.each<[string, Loose<Rule>, object]>([
  [
    'blocks everything',
    { Action: { Block: {} }, Statement: { ByteMatchStatement: { ...field, SearchString: text('/') } } },
    { action: 'block', statement: 'ByteMatchStatement', matchesAll: true },
  ],
  [
    'blocks one path',
    { Action: { Block: {} }, Statement: { ByteMatchStatement: { ...field, SearchString: text('/admin') } } },
    { action: 'block', matchesAll: false },
  ],
  [
    'counts a managed group',
    { OverrideAction: { Count: {} }, Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'x' } } },
    { action: 'override-count', statement: 'ManagedRuleGroupStatement' },
  ],
  [
    'runs a managed group',
    { OverrideAction: { None: {} }, Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'x' } } },
    { action: 'override-none' },
  ],
  [
    'looks at a forwarded address',
    { Action: { Block: {} }, Statement: { RateBasedStatement: { Limit: 1, ForwardedIPConfig: { HeaderName: 'X-Forwarded-For' } } } },
    { forwardedIpHeader: 'X-Forwarded-For' },
  ],
])('a rule %s', (_, rule, expected) => {
  const name = webAclNameOf(ARN);
  if (name === null) throw new Error('no name');
  const acl = toWebAcl(name, { DefaultAction: { Allow: {} }, Rules: [rule] }, [], () => ({ $unknown: 'gap' }));
  expect(acl).toMatchObject({ defaultAction: 'allow', rules: [expected] });
});
