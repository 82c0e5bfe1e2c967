import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { WebAclRule } from '@/lib/inventory/surroundings';
import { loadBalancer } from '@/lib/testing/sample-parts';
import { webAcl, webAclRule } from '@/lib/testing/sample-web-acl';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';

import { sceneOf } from '../scene';
import { doorVerdict } from './door-verdict';

/** Of the door to the internet, which the network leaves open, behind a web ACL with one rule. */
function statusBehind(rule: Partial<WebAclRule>, defaultAction = 'allow'): string {
  const wall = webAcl({ scope: 'REGIONAL', defaultAction, rules: [webAclRule({ ruleGroup: null, ...rule })] });
  const chain = linkChain(smallAccount({ loadBalancers: [loadBalancer({ webAclArn: wall.arn })], webAcls: [wall] }));
  const scene = sceneOf({ chain, survey: surveyChain(chain) }, READ_AT);
  const [own] = chain.inventory.loadBalancers;
  return doorVerdict(scene, own!, ['internet']).status;
}

// https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-not.html
describe('doorVerdict behind a web ACL', () => {
  it.each<[what: string, rule: Partial<WebAclRule>, defaultAction: string, status: string]>([
    [
      'blocks what does not match: it may ask for the secret',
      { action: 'block', statement: 'NotStatement', matchesAbsence: true },
      'allow',
      'unknown',
    ],
    ['lets in what matches, and nothing else', { action: 'allow', statement: 'ByteMatchStatement' }, 'block', 'unknown'],
    ['only counts what does not match', { action: 'count', statement: 'NotStatement', matchesAbsence: true }, 'allow', 'fail'],
    ['blocks what matches', { action: 'block', statement: 'ByteMatchStatement' }, 'allow', 'fail'],
    ['blocks everything', { action: 'block', matchesAll: true }, 'allow', 'pass'],
  ])('that %s', (_, rule, defaultAction, status) => {
    expect(statusBehind(rule, defaultAction)).toBe(status);
  });
});
