import type { Rule, Statement, WebACL } from '@aws-sdk/client-wafv2';
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

function read(acl: Loose<WebACL>) {
  const name = webAclNameOf(ARN);
  if (name === null) throw new Error('no name');
  return toWebAcl(name, acl, [], () => ({ $unknown: 'gap' }));
}

const field = { FieldToMatch: { UriPath: {} }, PositionalConstraint: 'STARTS_WITH' as const, TextTransformations: [] };
const OWN_GROUP = 'arn:aws:wafv2:us-east-1:111122223333:global/rulegroup/own/1c2d';
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
  [
    'counts by custom keys',
    { Statement: { RateBasedStatement: { Limit: 1, AggregateKeyType: 'CUSTOM_KEYS' } } },
    { rateKey: 'CUSTOM_KEYS', ruleGroup: null },
  ],
  [
    'runs a managed group but for rules that only count',
    {
      Statement: {
        ManagedRuleGroupStatement: {
          ...{ VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet', ExcludedRules: [{ Name: 'NoUserAgent_HEADER' }] },
          RuleActionOverrides: [
            { Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } },
            { Name: 'NoUserAgent_HEADER', ActionToUse: { Count: {} } },
            { Name: 'GenericLFI_BODY', ActionToUse: { Block: {} } },
          ],
        },
      },
    },
    { ruleGroup: 'AWS/AWSManagedRulesCommonRuleSet', countedRules: ['NoUserAgent_HEADER', 'SizeRestrictions_BODY'], inspectsBody: false },
  ],
  [
    "runs a group of the account's own",
    { Statement: { RuleGroupReferenceStatement: { ARN: OWN_GROUP, RuleActionOverrides: [{ Name: 'one', ActionToUse: { Count: {} } }] } } },
    { ruleGroup: OWN_GROUP, countedRules: ['one'] },
  ],
  ['tells metrics', { VisibilityConfig: { CloudWatchMetricsEnabled: false } }, { metricsEnabled: false }],
  ['does not tell of metrics', {}, { metricsEnabled: { $unknown: 'gap' }, ruleGroup: null, countedRules: [], rateKey: null }],
])('a rule %s', (_, rule, expected) => {
  const acl = read({ DefaultAction: { Allow: {} }, Rules: [rule] });
  expect(acl).toMatchObject({ defaultAction: 'allow', rules: [expected] });
});

const inBody: Loose<Statement> = { SqliMatchStatement: { FieldToMatch: { Body: {} } } };
const inPath: Loose<Statement> = { SqliMatchStatement: { FieldToMatch: { UriPath: {} } } };

const notInPath: Loose<Statement> = { NotStatement: { Statement: inPath } };

it.each<[what: string, statement: Loose<Statement>, matchesAbsence: boolean]>([
  ['what is there', inPath, false],
  ['what is not there', notInPath, true],
  ['both', { AndStatement: { Statements: [inBody, notInPath] } }, true],
  ['one of both, deeper', { OrStatement: { Statements: [inBody, { AndStatement: { Statements: [inBody, notInPath] } }] } }, true],
  ['a rate of what is not there', { RateBasedStatement: { Limit: 1, ScopeDownStatement: notInPath } }, false],
])('a rule that looks for %s', (_, statement, matchesAbsence) => {
  expect(read({ Rules: [{ Statement: statement }] })).toMatchObject({ rules: [{ matchesAbsence }] });
});

it.each<[what: string, statement: Loose<Statement>, inspectsBody: boolean]>([
  ['the body', inBody, true],
  ['a JSON body', { RegexMatchStatement: { FieldToMatch: { JsonBody: {} } } }, true],
  ['the path', inPath, false],
  ['one of both', { OrStatement: { Statements: [inPath, inBody] } }, true],
  ['a path that is not so', { AndStatement: { Statements: [inPath, { NotStatement: { Statement: inPath } }] } }, false],
  ['a body that is not so', { AndStatement: { Statements: [inPath, { NotStatement: { Statement: inBody } }] } }, true],
  ['a rate of bodies', { RateBasedStatement: { Limit: 1, ScopeDownStatement: inBody } }, true],
  ['what a managed group is narrowed to', { ManagedRuleGroupStatement: { Name: 'x', ScopeDownStatement: inBody } }, true],
])('a rule that looks at %s', (_, statement, inspectsBody) => {
  expect(read({ Rules: [{ Statement: statement }] })).toMatchObject({ rules: [{ inspectsBody }] });
});

it.each<[what: string, acl: Loose<WebACL>, expected: object]>([
  [
    'of CloudFront',
    { AssociationConfig: { RequestBody: { CLOUDFRONT: { DefaultSizeInspectionLimit: 'KB_64' } } } },
    { bodyInspectionLimit: 'KB_64' },
  ],
  [
    'of another kind of resource',
    { AssociationConfig: { RequestBody: { API_GATEWAY: { DefaultSizeInspectionLimit: 'KB_64' } } } },
    { bodyInspectionLimit: null },
  ],
  ['without metrics', { VisibilityConfig: { CloudWatchMetricsEnabled: false } }, { metricsEnabled: false }],
  ['that tells nothing', {}, { metricsEnabled: { $unknown: 'gap' }, bodyInspectionLimit: null }],
])('a web ACL %s', (_, acl, expected) => {
  expect(read(acl)).toMatchObject(expected);
});
