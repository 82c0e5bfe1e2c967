import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** WAF names web ACLs by ARN, WAF Classic by an id. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DistributionConfig.html */
const WAF_ARN = /^arn:[^:]*:wafv2:/;

export const webAclClassic = defineCheck({
  id: 'web-acl-classic',
  severity: 'medium',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-migrating-from-classic.html',
  evaluate({ id, webAclId }) {
    if (isUnknown(webAclId)) return unknown(webAclId);
    if (webAclId === null || webAclId === '') return NOT_APPLICABLE;
    if (WAF_ARN.test(webAclId)) return PASS;
    return fail({ distribution: id, webAcl: webAclId }, { resource: id, path: 'DistributionConfig.WebACLId', value: webAclId });
  },
});
