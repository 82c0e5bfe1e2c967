import type { Rule } from '@aws-sdk/client-wafv2';
import { loadBalancerArn } from '../../build/load-balancer';
import { webAcl, webAclArn } from '../../build/web-acl';
import { tokyo, virginia } from './places';

/** Nothing in it. */
export const EMPTY_WEB_ACL = webAclArn(virginia, 'mall-edge', 'CLOUDFRONT');
export const emptyWebAcl = webAcl({ place: virginia, name: 'mall-edge', scope: 'CLOUDFRONT', rules: [], metrics: false });

const unmeasured = { SampledRequestsEnabled: false, CloudWatchMetricsEnabled: false };

/** Counts requests by address behind CloudFront: all of an edge location's are one. */
const perAddress: Rule = {
  Name: 'per-address',
  Priority: 1,
  Action: { Block: {} },
  Statement: { RateBasedStatement: { Limit: 2000, AggregateKeyType: 'IP' } },
  VisibilityConfig: { ...unmeasured, MetricName: 'per-address' },
};
const counted: Rule = {
  Name: 'bad-inputs',
  Priority: 2,
  OverrideAction: { Count: {} },
  Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesKnownBadInputsRuleSet' } },
  VisibilityConfig: { ...unmeasured, MetricName: 'bad-inputs' },
};

export const frontWebAcl = webAcl({
  place: tokyo,
  name: 'front',
  scope: 'REGIONAL',
  rules: [perAddress, counted],
  resources: [loadBalancerArn(tokyo, 'front')],
});
