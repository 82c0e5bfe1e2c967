import type { Inventory } from '@/lib/inventory/inventory';
import type { VpcEndpoint } from '@/lib/inventory/network';
import { NO_USERS } from '@/lib/testing/given-network';
import { containing, serving } from '@/lib/testing/given-ecs';
import { gap } from '@/lib/testing/gap';
import { network } from '@/lib/testing/sample-network';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { ecrEndpointMissing } from './ecr-endpoint-missing';

const pulling = (parts: Partial<Inventory>) => ({
  ...network(),
  ...containing({ image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1' }),
  ...parts,
});
const changed = (part: Partial<VpcEndpoint>) => network().vpcEndpoints.map((endpoint) => ({ ...endpoint, ...part }));

testCheck(ecrEndpointMissing, {
  pass: [['both', pulling({})]],
  fail: [
    [
      'neither',
      pulling({ vpcEndpoints: [] }),
      /^VPC vpc-1, whose tasks pull images from Amazon ECR, has no interface endpoints ecr\.api, ecr\.dkr\.$/,
    ],
    ['one of them', pulling({ vpcEndpoints: network().vpcEndpoints.slice(0, 1) }), /endpoint ecr\.dkr\./],
    ['in another VPC', pulling({ vpcEndpoints: changed({ vpcId: 'vpc-2' }) }), /ecr\.api, ecr\.dkr/],
    ['not available yet', pulling({ vpcEndpoints: changed({ state: 'Pending' }) }), /ecr\.api, ecr\.dkr/],
  ],
  unknown: [
    ['the endpoints could not be read', pulling({ vpcEndpoints: [], gaps: [gap({ id: 'endpoints', kind: 'vpc-endpoint' })] })],
    ['the image could not be read', { ...network(), ...containing({ image: UNREAD }), vpcEndpoints: [] }],
    ['where tasks run could not be read', { ...pulling({ vpcEndpoints: [] }), ...serving({ network: UNREAD }) }],
  ],
  notApplicable: [
    ['images from elsewhere', { ...network(), vpcEndpoints: [] }],
    ['no tasks', { ...network(), vpcEndpoints: [], services: [] }],
    ['no part of the chain uses it', NO_USERS],
  ],
});
