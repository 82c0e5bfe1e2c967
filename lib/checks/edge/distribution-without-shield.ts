import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const distributionWithoutShield = defineCheck({
  id: 'distribution-without-shield',
  severity: 'info',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary.html',
  evaluate({ id, arn }, { chain }) {
    // Shield is global: every Region says the same.
    const [shield] = chain.inventory.accountProtections;
    if (shield === undefined) return NOT_APPLICABLE;
    const { shieldAdvanced, shieldProtectedArns } = shield;
    if (isUnknown(shieldAdvanced)) return unknown(shieldAdvanced);
    if (!shieldAdvanced) return NOT_APPLICABLE;
    if (isUnknown(shieldProtectedArns)) return unknown(shieldProtectedArns);
    if (shieldProtectedArns.includes(arn)) return PASS;
    return fail({ distribution: id }, { resource: arn, path: 'Protections[].ResourceArn', value: null });
  },
});
