import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { bodyRules } from '../neighbours/body-rules';
import { behaviorsOf } from '../subjects/behaviors';
import { named, NOT_APPLICABLE, ofParts, PASS, unknown } from '../verdict';

export const webAclBodyUnseen = defineCheck({
  id: 'web-acl-body-unseen',
  severity: 'info',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html',
  evaluate(distribution, { chain }) {
    const { id, webAclId } = distribution;
    if (isUnknown(webAclId)) return unknown(webAclId);
    const webAcl = chain.inventory.webAcls.find(({ arn }) => arn === webAclId);
    // There is none, or one of WAF Classic, whose rules are not read.
    if (webAcl === undefined) return NOT_APPLICABLE;
    const blind = isUnknown(webAcl.rules) ? [] : bodyRules(webAcl.rules);
    const parts = behaviorsOf(distribution).map((behavior) => {
      if (isUnknown(behavior)) return behavior;
      const { grpcEnabled } = behavior.settings;
      if (isUnknown(grpcEnabled)) return grpcEnabled;
      return grpcEnabled ? behavior.wrong('GrpcConfig.Enabled', grpcEnabled) : 'right';
    });
    const rules = named(blind.map(({ name }) => name));
    const verdict = ofParts(parts, (behaviors) => ({ distribution: id, behaviors, webAcl: webAcl.name, rules, count: rules.length }));
    if (verdict.status !== 'fail') return verdict;
    if (isUnknown(webAcl.rules)) return unknown(webAcl.rules);
    return blind.length === 0 ? PASS : verdict;
  },
});
