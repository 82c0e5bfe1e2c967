import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { VISITS } from '../subjects/visit';
import { NOT_APPLICABLE, ofParts, type Part, unknown } from '../verdict';
import { isOfIam } from '../subjects/certificate-of-iam';

export const listenerCertificateNotAcm = defineCheck({
  id: 'listener-certificate-not-acm',
  severity: 'low',
  place: 'load-balancer',
  visits: 'listener',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html',
  evaluate(subject) {
    const { arn: resource, protocol, certificates } = subject.listener;
    if (isUnknown(protocol)) return unknown(protocol);
    if (protocol !== 'HTTPS' && protocol !== 'TLS') return NOT_APPLICABLE;
    if (isUnknown(certificates)) return unknown(certificates);
    const parts = certificates.map(({ arn }): Part => {
      if (!isOfIam(arn)) return 'right';
      return { name: arn.slice(arn.lastIndexOf('/') + 1), evidence: [{ resource, path: 'Certificates[].CertificateArn', value: arn }] };
    });
    return ofParts(parts, (names) => ({ listener: VISITS.listener.name(subject), certificates: names }));
  },
});
