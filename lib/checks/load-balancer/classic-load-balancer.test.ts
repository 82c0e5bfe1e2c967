import { gap } from '@/lib/testing/gap';
import { REGION } from '@/lib/testing/sample-parts';
import { testCheck } from '@/lib/testing/test-check';

import { classicLoadBalancer } from './classic-load-balancer';

const legacy = {
  classicLoadBalancers: [
    {
      ...{
        name: 'legacy-www',
        region: REGION,
        dnsName: `legacy-www-1.${REGION}.elb.amazonaws.com`,
        scheme: 'internet-facing',
        vpcId: 'vpc-1',
      },
      listeners: [{ protocol: 'HTTP', port: 80 }],
    },
  ],
};
const hidden = gap({ id: 'classic', kind: 'classic-load-balancer' });

testCheck(classicLoadBalancer, {
  pass: [
    ['none', {}],
    ['a Region that is not scanned', { gaps: [gap({ ...hidden, region: 'us-west-2' })] }],
  ],
  fail: [
    ['one', legacy, /^Load balancers of the previous generation: eu-west-1\/legacy-www\./],
    ['one, others may be missing', { ...legacy, gaps: [hidden] }, /legacy-www/],
  ],
  unknown: [
    ['they could not be listed', { gaps: [hidden] }],
    ['the Region could not be read', { gaps: [gap({ id: 'region', kind: 'region' })] }],
  ],
  notApplicable: 'Every inventory may have some.',
});
