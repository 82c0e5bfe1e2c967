import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { ofParts, type Part } from '../verdict';

export const webAclMetricsOff = defineCheck({
  id: 'web-acl-metrics-off',
  severity: 'low',
  place: 'edge',
  visits: 'web-acl',
  source: 'https://docs.aws.amazon.com/waf/latest/APIReference/API_VisibilityConfig.html',
  evaluate({ webAcl: { arn, name, rules, metricsEnabled } }) {
    const partOf = (what: string, place: string, enabled: Fact<boolean>): Part => {
      if (isUnknown(enabled)) return enabled;
      if (enabled) return 'right';
      return { name: what, evidence: [{ resource: arn, path: `${place}VisibilityConfig.CloudWatchMetricsEnabled`, value: enabled }] };
    };
    const ofRules = isUnknown(rules) ? [rules] : rules.map((rule) => partOf(rule.name, `Rules[${rule.name}].`, rule.metricsEnabled));
    return ofParts([partOf(name, '', metricsEnabled), ...ofRules], (names) => ({ webAcl: name, names }));
  },
});
