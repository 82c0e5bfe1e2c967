import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const tenantWithoutWebAcl = defineCheck({
  id: 'tenant-without-web-acl',
  severity: 'high',
  place: 'edge',
  visits: 'tenant',
  source: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_WebAclCustomization.html',
  evaluate({ tenant: { arn, name, enabled, webAcl }, distribution: { id, webAclId } }) {
    if (!enabled) return NOT_APPLICABLE;
    if (isUnknown(webAcl)) return unknown(webAcl);
    if (webAcl?.action !== 'disable') return PASS;
    if (isUnknown(webAclId)) return unknown(webAclId);
    // Without one of the distribution's there is nothing to turn off: that is the distribution's failing.
    if (webAclId === null || webAclId === '') return NOT_APPLICABLE;
    return fail(
      { tenant: name, distribution: id, webAcl: webAclId.split('/').at(-2) ?? webAclId },
      { resource: arn, path: 'Customizations.WebAcl.Action', value: webAcl.action },
      { resource: id, path: 'DistributionConfig.WebACLId', value: webAclId },
    );
  },
});
