import type { DefaultAction, Rule, VisibilityConfig, WebACL } from '@aws-sdk/client-wafv2';
import type { RegionPart } from '../region-records';
import { type Place, uuidOf } from './place';

interface WebAclOptions {
  place: Place;
  name: string;
  scope: 'CLOUDFRONT' | 'REGIONAL';
  defaultAction?: DefaultAction;
  /** What a regional web ACL is attached to. */
  resources?: readonly string[];
  /** Let AWS's rule group only count, not block. */
  countOnly?: boolean;
  /** Instead of AWS's common rule set. */
  rules?: readonly Rule[];
  /** Whether it tells CloudWatch what it did; it does unless named. */
  metrics?: boolean;
}

export function webAclArn({ accountId, region }: Place, name: string, scope: 'CLOUDFRONT' | 'REGIONAL'): string {
  const kind = scope === 'CLOUDFRONT' ? 'global' : 'regional';
  return `arn:aws:wafv2:${region}:${accountId}:${kind}/webacl/${name}/${uuidOf('webacl', name)}`;
}

/** A web ACL with AWS's common rule set. */
export function webAcl(options: WebAclOptions): RegionPart {
  const { place, name, scope, defaultAction = { Allow: {} }, resources = [], countOnly = false } = options;
  const visibility = { SampledRequestsEnabled: true, CloudWatchMetricsEnabled: options.metrics ?? true };
  const acl: WebACL = {
    Name: name,
    Id: uuidOf('webacl', name),
    ARN: webAclArn(place, name, scope),
    DefaultAction: defaultAction,
    Description: '',
    Rules: options.rules ? [...options.rules] : [commonRules(countOnly, visibility)],
    VisibilityConfig: { ...visibility, MetricName: name },
    Capacity: 700,
    ManagedByFirewallManager: false,
  };
  return { webAcls: [{ scope, webAcl: acl, resources }] };
}

function commonRules(countOnly: boolean, visibility: Omit<VisibilityConfig, 'MetricName'>): Rule {
  return {
    Name: 'AWS-AWSManagedRulesCommonRuleSet',
    Priority: 0,
    Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } },
    OverrideAction: countOnly ? { Count: {} } : { None: {} },
    VisibilityConfig: { ...visibility, MetricName: 'AWS-AWSManagedRulesCommonRuleSet' },
  };
}
