import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { isOfIam } from '../subjects/certificate-of-iam';
import { momentOf } from '../subjects/moment';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { certificateNames } from './certificate-names';

/** Since this day ACM logs every public certificate that it issues, whatever was asked for. */
const ALWAYS_LOGGED = '2026-06-12';

export const certificateTransparencyOff = defineCheck({
  id: 'certificate-transparency-off',
  severity: 'low',
  place: 'viewer',
  visits: 'certificate',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html#concept-transparency',
  evaluate({ certificate }) {
    const { arn, type, transparencyLogging, notBefore } = certificate;
    if (isOfIam(arn)) return NOT_APPLICABLE;
    if (isUnknown(type)) return unknown(type);
    if (type !== 'AMAZON_ISSUED') return NOT_APPLICABLE;
    if (isUnknown(transparencyLogging)) return unknown(transparencyLogging);
    if (transparencyLogging !== 'DISABLED') return PASS;
    if (isUnknown(notBefore)) return unknown(notBefore);
    if (notBefore === null) return NOT_APPLICABLE;
    if ((momentOf(notBefore) ?? 0) >= (momentOf(ALWAYS_LOGGED) ?? 0)) return PASS;
    return fail(
      { certificate: certificateNames(certificate), date: notBefore.slice(0, 10) },
      { resource: arn, path: 'Certificate.Options.CertificateTransparencyLoggingPreference', value: transparencyLogging },
      { resource: arn, path: 'Certificate.NotBefore', value: notBefore },
    );
  },
});
