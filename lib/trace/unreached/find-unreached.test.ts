import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import type { ListenerRule, RuleCondition } from '@/lib/inventory/listener';
import { gap } from '@/lib/testing/gap';
import { bearsSecret, onlyFromCloudFront } from '@/lib/testing/locked-chain';
import { behavior, distribution, forwardTo, listener, listenerArn, loadBalancer, plainListener, rule } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { findUnreached } from './find-unreached';

const path = (...values: string[]): RuleCondition => ({ field: 'path-pattern', values, regexValues: [] });
const host = (...values: string[]): RuleCondition => ({ field: 'host-header', values, regexValues: [] });
const to = (priority: number, ...conditions: RuleCondition[]): ListenerRule => rule(priority, [forwardTo('web')], conditions);
const last = rule(null, [forwardTo('web')]);
const withRules = (...rules: ListenerRule[]): Partial<Inventory> => ({
  loadBalancers: [loadBalancer({ listeners: [listener({ rules: [...rules, last] })] })],
});
const withBehaviors = (...patterns: string[]): Partial<Inventory> => ({
  distributions: [distribution({ cacheBehaviors: patterns.map((pathPattern) => behavior({ pathPattern })) })],
});

function unreached(parts: Partial<Inventory>): string[] {
  const { unreached: found, complete } = findUnreached(linkChain(smallAccount(parts)));
  return [...found.map(({ kind, name, why }) => `${kind} ${name} ${why}`), ...(complete ? [] : ['incomplete'])];
}

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html#listener-rule-priority
describe('rules', () => {
  it.each<[what: string, rules: ListenerRule[], found: string[]]>([
    ['none', [], []],
    ['apart from each other', [to(1, path('/a*')), to(2, path('/b*'))], []],
    ['a narrow one behind a wide one', [to(1, path('/a*')), to(2, path('/ab*'))], ['rule 443 2 shadowed']],
    ['a wide one behind a narrow one', [to(1, path('/ab*')), to(2, path('/a*'))], []],
    [
      'a star before others',
      [to(1, path('*')), to(2, path('/b')), to(3, host('x.example.com'))],
      ['rule 443 2 shadowed', 'rule 443 3 shadowed'],
    ],
    ['two that together leave nothing', [to(1, path('/a')), to(2, path('/?*')), to(3, path('/*'))], []],
    ['three that together leave nothing', [to(1, path('/')), to(2, path('/?*')), to(3, path('/*'))], ['rule 443 3 shadowed']],
    [
      'hosts and paths that leave a corner',
      [to(1, host('a.*')), to(2, path('/a')), to(3, host('a.*'), path('/b')), to(4, path('/b'))],
      ['rule 443 3 shadowed'],
    ],
    ['that contradict themselves', [to(1, path('/a'), path('/b'))], ['rule 443 1 shadowed']],
    [
      'methods that are all taken',
      [
        to(1, { field: 'http-request-method', values: ['GET', 'HEAD'] }, path('/a')),
        to(2, { field: 'http-request-method', values: ['GET'] }, path('/a')),
      ],
      ['rule 443 2 shadowed'],
    ],
    ['a secret that somebody may know', [to(1, bearsSecret())], []],
  ])('%s', (_, rules, found) => {
    expect(unreached(withRules(...rules))).toEqual(found);
  });

  it('has no way in where no name leads through CloudFront and nobody else may connect', () => {
    expect(unreached({ ...onlyFromCloudFront(), ...withRules(to(1, host('api.example.com')), to(2, path('/a'))) })).toEqual([
      'rule 443 1 no-way-in',
    ]);
  });
});

describe('listeners', () => {
  it('has one that nobody speaks to', () => {
    const listeners = [listener(), plainListener({ port: 8080, arn: listenerArn(8080) })];
    expect(unreached({ ...onlyFromCloudFront(), loadBalancers: [loadBalancer({ listeners })] })).toEqual(['listener 8080 no-way-in']);
    expect(unreached({ loadBalancers: [loadBalancer({ listeners })] })).toEqual([]);
  });
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern
describe('behaviors', () => {
  it.each<[what: string, patterns: string[], found: string[]]>([
    ['apart', ['/a/*', '/b/*'], []],
    ['the wide one first', ['/a/*', '/a/*.png'], ['behavior /a/*.png shadowed']],
    ['the narrow one first', ['/a/*.png', '/a/*'], []],
    ['without a leading slash', ['a/*', '/a/*'], ['behavior /a/* shadowed']],
    ['other case', ['/a/*', '/A/*'], []],
  ])('%s', (_, patterns, found) => {
    expect(unreached(withBehaviors(...patterns))).toEqual(found);
  });
});

describe('what was not read', () => {
  it('calls nothing unreached that something unread may lead to', () => {
    const parts = { ...onlyFromCloudFront(), ...withRules(to(1, host('api.example.com')), to(2, path('/a*')), to(3, path('/ab'))) };
    expect(unreached({ ...parts, gaps: [gap({ kind: 'distribution', action: 'cloudfront:ListDistributions' })] })).toEqual([
      'rule 443 3 shadowed',
      'incomplete',
    ]);
  });
});
