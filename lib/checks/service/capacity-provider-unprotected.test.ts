import type { CapacityProvider } from '@/lib/inventory/task';
import { serving } from '@/lib/testing/given-ecs';
import { REGION } from '@/lib/testing/sample-parts';
import { testCheck } from '@/lib/testing/test-check';

import { capacityProviderUnprotected } from './capacity-provider-unprotected';

const provider = (changed: Partial<CapacityProvider>) => ({
  ...serving({ launchType: null, capacityProviders: ['spot'] }),
  capacityProviders: [{ name: 'spot', region: REGION, kind: 'auto-scaling-group', managedTerminationProtection: 'ENABLED', ...changed }],
});

testCheck(capacityProviderUnprotected, {
  pass: [['protected', provider({ managedTerminationProtection: 'ENABLED' })]],
  fail: [
    ['not protected', provider({ managedTerminationProtection: 'DISABLED' }), /^Capacity provider spot does not keep/],
    ['not protected by default', provider({ managedTerminationProtection: null }), /spot/],
  ],
  unknown: 'A capacity provider that was read says it; one that was not is no subject.',
  notApplicable: [
    ['managed instances', provider({ kind: 'managed-instances', managedTerminationProtection: null })],
    ['no service uses it', { ...provider({ managedTerminationProtection: 'DISABLED' }), ...serving({}) }],
  ],
});
