import type { Distribution } from '@/lib/inventory/distribution';
import type { WebAcl, WebAclRule } from '@/lib/inventory/surroundings';

import { ACCOUNT, distribution, loadBalancer, REGION } from './sample-parts';

export const webAclArn = (name = 'edge'): string => `arn:aws:wafv2:us-east-1:${ACCOUNT}:global/webacl/${name}/1`;

/** AWS's common rule set, which blocks. */
export function webAclRule(changed: Partial<WebAclRule> = {}): WebAclRule {
  return {
    name: 'common',
    priority: 0,
    action: 'override-none',
    statement: 'ManagedRuleGroupStatement',
    matchesAll: false,
    matchesAbsence: false,
    forwardedIpHeader: null,
    metricsEnabled: true,
    ruleGroup: 'AWS/AWSManagedRulesCommonRuleSet',
    countedRules: [],
    rateKey: null,
    inspectsBody: false,
    ...changed,
  };
}

/** Stands before a distribution, lets in what two of AWS's rule sets and a limit per address do not block, and logs. */
export function webAcl(changed: Partial<WebAcl> = {}): WebAcl {
  const name = changed.name ?? 'edge';
  return {
    arn: webAclArn(name),
    id: '1',
    name,
    scope: 'CLOUDFRONT',
    region: 'us-east-1',
    defaultAction: 'allow',
    rules: [
      webAclRule(),
      webAclRule({ name: 'known-bad-inputs', priority: 1, ruleGroup: 'AWS/AWSManagedRulesKnownBadInputsRuleSet' }),
      webAclRule({ name: 'rate', priority: 2, action: 'block', statement: 'RateBasedStatement', ruleGroup: null, rateKey: 'IP' }),
    ],
    bodyInspectionLimit: null,
    metricsEnabled: true,
    logDestinations: [`arn:aws:logs:us-east-1:${ACCOUNT}:log-group:aws-waf-logs-${name}`],
    ...changed,
  };
}

/** The distribution with the web ACL before it. */
export function guarded(changed: Partial<WebAcl> = {}, more: Partial<Distribution> = {}) {
  return { distributions: [distribution({ webAclId: webAclArn(), ...more })], webAcls: [webAcl(changed)] };
}

/** The load balancer, behind the distribution, with a web ACL of its own. */
export function guardedInside(changed: Partial<WebAcl> = {}) {
  const arn = `arn:aws:wafv2:${REGION}:${ACCOUNT}:regional/webacl/inner/1`;
  const inner = webAcl({ arn, name: 'inner', scope: 'REGIONAL', region: REGION, ...changed });
  return { loadBalancers: [loadBalancer({ webAclArn: arn })], webAcls: [inner] };
}
