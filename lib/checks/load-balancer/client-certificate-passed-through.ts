import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { VISITS } from '../subjects/visit';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const clientCertificatePassedThrough = defineCheck({
  id: 'client-certificate-passed-through',
  severity: 'low',
  place: 'load-balancer',
  visits: 'listener',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html',
  evaluate(subject) {
    const { arn, mutualAuthentication } = subject.listener;
    if (isUnknown(mutualAuthentication)) return unknown(mutualAuthentication);
    if (mutualAuthentication === null || mutualAuthentication.mode === 'off') return NOT_APPLICABLE;
    if (mutualAuthentication.mode !== 'passthrough') return PASS;
    const evidence = { resource: arn, path: 'Listeners[].MutualAuthentication.Mode', value: mutualAuthentication.mode };
    return fail({ listener: VISITS.listener.name(subject) }, evidence);
  },
});
