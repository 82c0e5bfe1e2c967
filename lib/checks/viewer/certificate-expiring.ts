import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { momentOf } from '../subjects/moment';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { certificateNames } from './certificate-names';

/** ACM begins to renew its public certificates 45 days before they expire: at 30, something is in its way. */
const SOON_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

export const certificateExpiring = defineCheck({
  id: 'certificate-expiring',
  severity: 'medium',
  place: 'viewer',
  visits: 'certificate',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/check-certificate-renewal-status.html',
  evaluate({ certificate }, { readAt }) {
    const { arn, notAfter } = certificate;
    if (isUnknown(notAfter)) return unknown(notAfter);
    if (notAfter === null) return NOT_APPLICABLE;
    const end = momentOf(notAfter);
    if (end === null) return unknown();
    const days = Math.floor((end - readAt) / DAY);
    if (days > SOON_DAYS) return PASS;
    const state = days < 0 ? 'expired' : 'expiring';
    const failure = fail(
      { certificate: certificateNames(certificate), date: notAfter.slice(0, 10), days: Math.max(days, 0), state },
      { resource: arn, path: 'Certificate.NotAfter', value: notAfter },
    );
    return state === 'expired' ? { ...failure, severity: 'high' } : failure;
  },
  adjust({ certificate: { renewalEligible, renewalStatus } }, _, { params }) {
    const renewing = renewalEligible === true && renewalStatus === 'PENDING_AUTO_RENEWAL' && params['state'] === 'expiring';
    return renewing ? adjusted('covered', 'done-otherwise', { setting: `ACM RenewalStatus ${renewalStatus}` }) : null;
  },
});
