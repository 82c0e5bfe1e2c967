import type { Action } from '@/lib/inventory/listener';
import { acting, behaving, fixed, from, grouped, listening } from '@/lib/testing/given';
import { networkInterface, taskSecurityGroup, securityGroup } from '@/lib/testing/sample-network';
import { forwardTo, healthCheck, loadBalancer, rule, targetGroup } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { healthyWhileFailing } from './healthy-while-failing';

const healthy = { id: '10.0.0.10', port: 80, availabilityZone: 'a', healthCheckPort: '80', state: 'healthy', reason: null };
/** A tenth of the requests goes to a group that speaks HTTP/2 only. */
const canary = {
  ...listening({ rules: [rule(null, [forwardTo('web', 'next')])] }),
  targetGroups: [targetGroup(), targetGroup({ name: 'next', protocolVersion: 'HTTP2' })],
};

const halves: Action = {
  type: 'forward',
  targetGroups: [
    { arn: UNREAD, weight: 1 },
    { arn: targetGroup().arn, weight: 1 },
  ],
  stickinessEnabled: false,
};

testCheck(healthyWhileFailing, {
  pass: [
    ['pages are served', {}],
    ['CloudFront brings gRPC', { ...grouped({ protocolVersion: 'GRPC' }), ...behaving({ grpcEnabled: true }) }],
    ['viewers speak HTTP/2 to the load balancer', { ...grouped({ protocolVersion: 'HTTP2' }), distributions: [] }],
  ],
  fail: [
    ['HTTP/2 behind CloudFront', grouped({ protocolVersion: 'HTTP2' }), /^Healthy targets of web: 1\. Yet every page .* with status 464/],
    ['a group for gRPC that gets pages only', grouped({ protocolVersion: 'GRPC' }), /464/],
    [
      'some of the targets',
      grouped({
        protocolVersion: 'HTTP2',
        targets: [healthy, { ...healthy, id: '10.0.0.11' }, { ...healthy, id: '10.0.0.12', state: 'unhealthy' }],
      }),
      /^Healthy targets of web: 2/,
    ],
    ['the share of a canary', canary, /of next/],
    [
      'a network that lets in health checks only',
      {
        ...grouped({ healthCheck: healthCheck({ port: '8081' }) }),
        networkInterfaces: [networkInterface()],
        securityGroups: [securityGroup(), taskSecurityGroup({ rules: [] })],
      },
      /with status 504/,
    ],
  ],
  unknown: [
    ['the targets could not be read', grouped({ protocolVersion: 'HTTP2', targets: UNREAD })],
    ['the version could not be read', grouped({ protocolVersion: UNREAD })],
    [
      'where the other half goes could not be read',
      { ...listening({ rules: [rule(null, [halves])] }), ...grouped({ protocolVersion: 'HTTP2', loadBalancerArns: [loadBalancer().arn] }) },
    ],
    ['where CloudFront leads could not be read', { ...from({ domainName: UNREAD }), ...grouped({ protocolVersion: 'HTTP2' }) }],
    [
      'which rule it is could not be read',
      { ...listening({ rules: UNREAD }), ...grouped({ protocolVersion: 'HTTP2', loadBalancerArns: [loadBalancer().arn] }) },
    ],
  ],
  notApplicable: [
    ['no target is healthy', grouped({ protocolVersion: 'HTTP2', targets: [{ ...healthy, state: 'unhealthy' }] })],
    ['no request gets here', { ...acting(fixed(404)), ...grouped({ protocolVersion: 'HTTP2' }) }],
  ],
});
