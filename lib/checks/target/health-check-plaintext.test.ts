import { grouped, listening } from '@/lib/testing/given';
import { network } from '@/lib/testing/sample-network';
import { healthCheck } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { healthCheckPlaintext } from './health-check-plaintext';

const checked = (changed: Parameters<typeof healthCheck>[0]) => grouped({ healthCheck: healthCheck(changed) });

const unencrypted = { vpcs: network().vpcs.map((vpc) => ({ ...vpc, encryptionControl: null })) };

testCheck(healthCheckPlaintext, {
  pass: [
    ['HTTPS', checked({ protocol: 'HTTPS' })],
    ['TCP, of a network load balancer by default', { ...checked({ protocol: null }), ...listening({}, { type: 'network' }) }],
  ],
  fail: [
    ['HTTP', {}, /^The health checks of web go over plain HTTP/],
    ['HTTP by default', checked({ protocol: null }), /plain/],
    ['of a group that speaks TLS', grouped({ protocol: 'HTTPS', healthCheck: healthCheck({ port: '8081' }) }), /plain/],
  ],
  unknown: [
    ['the health check could not be read', grouped({ healthCheck: UNREAD })],
    ['it may be a group without checks', grouped({ healthCheck: healthCheck({ enabled: null }), targetType: UNREAD })],
  ],
  notApplicable: [
    ['no health checks', checked({ enabled: false })],
    ['no health checks by default', grouped({ healthCheck: healthCheck({ enabled: null }), targetType: 'lambda', protocol: null })],
  ],
  adjusted: [
    ['the VPC encrypts', {}, 'encrypted-by-vpc'],
    ['requests go over plain HTTP, too', unencrypted, 'said-by'],
  ],
  stands: [
    ['requests go over HTTPS', { ...unencrypted, ...grouped({ protocol: 'HTTPS', healthCheck: healthCheck({ port: '8081' }) }) }],
    ['what requests go over could not be read', { ...unencrypted, ...grouped({ protocol: UNREAD }) }],
  ],
});
