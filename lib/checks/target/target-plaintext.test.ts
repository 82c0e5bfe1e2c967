import { grouped, listening } from '@/lib/testing/given';
import { network, networkInterface } from '@/lib/testing/sample-network';
import { loadBalancer } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { targetPlaintext } from './target-plaintext';

const controlled = (encryptionControl: { mode: string; state: string } | null | typeof UNREAD) => ({
  vpcs: network().vpcs.map((vpc) => ({ ...vpc, encryptionControl })),
});
const outside = { id: '172.16.0.10', port: 80, availabilityZone: 'all', healthCheckPort: '80', state: 'healthy', reason: null };

testCheck(targetPlaintext, {
  pass: [['HTTPS', grouped({ protocol: 'HTTPS' })]],
  fail: [['HTTP', {}, /^Load balancer web speaks plain HTTP to the targets of web/]],
  unknown: [['the protocol could not be read', grouped({ protocol: UNREAD })]],
  notApplicable: [
    ['a Lambda function', grouped({ protocol: null, targetType: 'lambda' })],
    ['bytes of a network load balancer', { ...grouped({ protocol: 'TCP' }), ...listening({}, { type: 'network' }) }],
  ],
  adjusted: [
    ['the VPC encrypts', {}, 'encrypted-by-vpc'],
    ['one system alone in the VPC', { ...controlled(null), networkInterfaces: [networkInterface()] }, 'single-system-vpc'],
  ],
  stands: [
    ['encryption is only watched', controlled({ mode: 'monitor', state: 'available' })],
    ['encryption is not enforced yet', controlled({ mode: 'enforce', state: 'enforce-in-progress' })],
    ['whether the VPC encrypts could not be read', controlled(UNREAD)],
    ['a target outside the VPC that encrypts', grouped({ targets: [outside] })],
    [
      'another load balancer in the VPC',
      {
        ...controlled(null),
        networkInterfaces: [networkInterface()],
        loadBalancers: [loadBalancer(), loadBalancer({ name: 'shop', listeners: [] })],
      },
    ],
  ],
});
