import { describe, expect, it } from 'vitest';

import type { WebAcl, WebAclRule } from '@/lib/inventory/surroundings';
import { gap } from '@/lib/testing/gap';
import { distribution, loadBalancer } from '@/lib/testing/sample-parts';
import { webAcl, webAclArn, webAclRule } from '@/lib/testing/sample-web-acl';
import { outcomeText, traceOf } from '@/lib/testing/trace-of';

const ARN = webAclArn();
const withoutRules = (changed: Partial<WebAcl> = {}): WebAcl => webAcl({ rules: [], ...changed });
const aclRule = (priority: number, action: string, matchesAll = false): WebAclRule =>
  webAclRule({ priority, action, statement: 'GeoMatchStatement', ruleGroup: null, matchesAll });
const atEdge = { distributions: [distribution({ webAclId: ARN })] };

// https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-processing-order.html
describe('web ACL', () => {
  it.each<[what: string, acl: Partial<WebAcl>, outcome: string]>([
    ['allows by default', {}, '- forwarded'],
    ['allows by default and blocks something particular', { rules: [aclRule(0, 'block')] }, '- forwarded'],
    ['allows by default and counts everything', { rules: [aclRule(0, 'count', true)] }, '- forwarded'],
    ['blocks by default and allows nothing', { defaultAction: 'block' }, '403 web-acl-block'],
    ['blocks by default and allows something', { defaultAction: 'block', rules: [aclRule(0, 'allow')] }, '- forwarded?'],
    ['blocks by default and allows everything', { defaultAction: 'block', rules: [aclRule(0, 'allow', true)] }, '- forwarded'],
    ['blocks everything', { rules: [aclRule(0, 'block', true)] }, '403 web-acl-block'],
    ['allows something, then blocks everything', { rules: [aclRule(1, 'block', true), aclRule(0, 'allow')] }, '- forwarded?'],
    ['allows everything, then blocks everything', { rules: [aclRule(1, 'block', true), aclRule(0, 'allow', true)] }, '- forwarded'],
    ['challenges everything', { rules: [aclRule(0, 'challenge', true)] }, '- forwarded?'],
    ['blocks what lacks something', { rules: [{ ...aclRule(0, 'block'), matchesAbsence: true }] }, '- forwarded?'],
    ['counts what lacks something', { rules: [{ ...aclRule(0, 'count'), matchesAbsence: true }] }, '- forwarded'],
    [
      'blocks what lacks something, after everything is allowed',
      { rules: [aclRule(0, 'allow', true), { ...aclRule(1, 'block'), matchesAbsence: true }] },
      '- forwarded',
    ],
    ['default action not read', { defaultAction: { $unknown: 'g' } }, '- forwarded?'],
    ['rules not read', { rules: { $unknown: 'g' } }, '- forwarded?'],
  ])('%s', (_, acl, outcome) => {
    expect(outcomeText(traceOf({ ...atEdge, webAcls: [withoutRules(acl)], gaps: [gap({})] }))).toBe(outcome);
  });

  it.each([
    ['not in the inventory', { ...atEdge, webAcls: [] }, '- forwarded?'],
    ['not known whether one is there', { distributions: [distribution({ webAclId: { $unknown: 'g' } })], gaps: [gap({})] }, '- forwarded?'],
    ['none', { distributions: [distribution({ webAclId: '' })] }, '- forwarded'],
    [
      'at the load balancer',
      { loadBalancers: [loadBalancer({ webAclArn: ARN })], webAcls: [withoutRules({ defaultAction: 'block' })] },
      '403 web-acl-block',
    ],
    [
      'not known at the load balancer',
      { loadBalancers: [loadBalancer({ webAclArn: { $unknown: 'g' } })], gaps: [gap({})] },
      '- forwarded?',
    ],
  ])('%s', (_, parts, outcome) => {
    expect(outcomeText(traceOf(parts))).toBe(outcome);
  });

  it('does not come before the redirect to HTTPS', () => {
    const parts = { ...atEdge, webAcls: [withoutRules({ defaultAction: 'block' })] };
    expect(outcomeText(traceOf(parts, { url: 'http://www.example.com/' }))).toBe('301 viewer-https-redirect');
  });
});
