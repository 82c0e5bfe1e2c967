import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const capacityProviderUnprotected = defineCheck({
  id: 'capacity-provider-unprotected',
  severity: 'low',
  place: 'service',
  visits: 'capacity-provider',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html',
  evaluate({ name, kind, managedTerminationProtection: value }) {
    if (kind !== 'auto-scaling-group') return NOT_APPLICABLE;
    if (isUnknown(value)) return unknown(value);
    if (value === 'ENABLED') return PASS;
    // AWS's default is off.
    return fail({ capacityProvider: name }, { resource: name, path: 'autoScalingGroupProvider.managedTerminationProtection', value });
  },
});
