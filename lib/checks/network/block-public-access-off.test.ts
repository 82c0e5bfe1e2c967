import { expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { NO_USERS } from '@/lib/testing/given-network';
import { gap } from '@/lib/testing/gap';
import { loadBalancer } from '@/lib/testing/sample-parts';
import { network } from '@/lib/testing/sample-network';
import { repairOf } from '@/lib/testing/repair-of';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { blockPublicAccessOff } from './block-public-access-off';

const blocking = (internetGatewayBlockMode: Inventory['vpcBlockPublicAccess'][number]['internetGatewayBlockMode']) => ({
  ...network(),
  vpcBlockPublicAccess: [{ region: 'eu-west-1', internetGatewayBlockMode }],
});

testCheck(blockPublicAccessOff, {
  pass: [
    ['ingress is blocked', blocking('block-ingress')],
    ['both ways are blocked', blocking('block-bidirectional')],
  ],
  fail: [
    [
      'off',
      blocking('off'),
      /^VPC Block Public Access is off in eu-west-1, where VPC vpc-1 is; turned on without an exclusion it would cut off 1 load balancer of it\.$/,
    ],
    [
      'off, with an internal load balancer',
      { ...blocking('off'), loadBalancers: [loadBalancer({ scheme: 'internal' })], distributions: [] },
      /where VPC vpc-1 is\.$/,
    ],
    [
      'off, with a load balancer without listeners',
      { ...blocking('off'), loadBalancers: [loadBalancer({ listeners: [] })] },
      /where VPC vpc-1 is\.$/,
    ],
  ],
  unknown: [
    ['the mode could not be read', blocking(UNREAD)],
    [
      'the settings could not be listed',
      { ...network(), vpcBlockPublicAccess: [], gaps: [gap({ id: 'block', kind: 'vpc-block-public-access' })] },
    ],
  ],
  notApplicable: [
    ['nothing to read in the Region', { ...network(), vpcBlockPublicAccess: [] }],
    ['no part of the chain uses it', NO_USERS],
  ],
});

it('is repaired with an exclusion where requests come in', () => {
  expect(repairOf(blockPublicAccessOff, blocking('off'))).toMatch(
    /^aws ec2 create-vpc-block-public-access-exclusion .* vpc-1 .*\naws ec2 modify-/,
  );
});
