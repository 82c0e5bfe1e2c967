import { grouped, listening } from '@/lib/testing/given';
import { healthCheck } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { healthCheckElsewhere } from './health-check-elsewhere';

const checked = (changed: Parameters<typeof healthCheck>[0], more: Parameters<typeof grouped>[0] = {}) =>
  grouped({ healthCheck: healthCheck(changed), ...more });
const target = (port: number | null) => ({
  id: '10.0.0.10',
  port,
  availabilityZone: 'a',
  healthCheckPort: null,
  state: 'healthy',
  reason: null,
});

testCheck(healthCheckElsewhere, {
  pass: [
    ['the port of the requests', {}],
    ['the same by default', checked({ port: null, protocol: null })],
    ['the same port by its number', checked({ port: '8080' }, { port: 80, targets: [target(8080)] })],
    ['the group’s port, before there are targets', checked({ port: '80' }, { targets: [] })],
  ],
  fail: [
    ['another port', checked({ port: '8081' }), /^The health checks of web ask HTTP 8081, while requests go to HTTP 80/],
    ['the port of the group, but not of its targets', checked({ port: '80' }, { targets: [target(8080)] }), /ask HTTP 80, .* HTTP 8080/],
    ['one target of two', checked({ port: '8080' }, { targets: [target(8080), target(9090)] }), /8080, 9090/],
    ['another protocol', checked({}, { protocol: 'HTTPS' }), /ask HTTP, while requests go to HTTPS/],
    [
      'another protocol, whatever the port is',
      checked({ port: '80' }, { protocol: 'HTTPS', targets: UNREAD }),
      /ask HTTP, while requests go to HTTPS/,
    ],
  ],
  unknown: [
    ['the health check could not be read', grouped({ healthCheck: UNREAD })],
    ['the protocol could not be read', grouped({ protocol: UNREAD })],
    ['the ports of the targets could not be read', checked({ port: '80' }, { targets: UNREAD })],
    ['the port of the group could not be read', checked({ port: '80' }, { targets: [target(null)], port: UNREAD })],
  ],
  notApplicable: [
    ['a Lambda function', checked({ enabled: false }, { protocol: null, targetType: 'lambda' })],
    ['a network load balancer', { ...checked({ port: '8081' }, { protocol: 'TCP' }), ...listening({}, { type: 'network' }) }],
  ],
});
