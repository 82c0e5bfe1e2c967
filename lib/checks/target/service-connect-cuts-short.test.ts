import type { z } from 'zod';

import type { Inventory } from '@/lib/inventory/inventory';
import type { Service, ServiceConnectPort } from '@/lib/inventory/service';
import type { PortMapping, TaskDefinition } from '@/lib/inventory/task';
import { attributes, listening } from '@/lib/testing/given';
import { container, service, taskDefinition } from '@/lib/testing/sample-service';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { serviceConnectCutsShort } from './service-connect-cuts-short';

type Port = z.infer<typeof ServiceConnectPort>;

const port: Port = { portName: 'web', ingressPortOverride: null, tls: false, idleTimeout: null, perRequestTimeout: null };
const mapping: PortMapping = {
  name: 'web',
  containerPort: 80,
  containerPortRange: null,
  hostPort: 80,
  protocol: 'tcp',
  appProtocol: 'http',
};

/** Service Connect's proxy stands before port `web`. */
function connected(
  changed: Partial<Port> = {},
  mapped: Partial<PortMapping> = {},
  definition: Partial<TaskDefinition> = {},
): Partial<Inventory> {
  const containers = [container({ portMappings: [{ ...mapping, ...mapped }] })];
  return {
    services: [service({ serviceConnect: { enabled: true, namespace: 'shop', ports: [{ ...port, ...changed }] } })],
    taskDefinitions: [taskDefinition({ containers, ...definition })],
  };
}
const served = (serviceConnect: Service['serviceConnect']) => ({ services: [service({ serviceConnect })] });

testCheck(serviceConnectCutsShort, {
  pass: [
    ['as long as the load balancer waits', connected({ perRequestTimeout: 60 })],
    ['no limit', connected({ perRequestTimeout: 0 })],
    ['a load balancer that waits less', { ...connected(), ...attributes({ 'idle_timeout.timeout_seconds': '10' }) }],
  ],
  fail: [
    ['the default', connected(), /^Service Connect ends requests to port web of web after 15 seconds; load balancer web would wait 60/],
    [
      'a load balancer that was told to wait',
      { ...connected({ perRequestTimeout: 60 }), ...attributes({ 'idle_timeout.timeout_seconds': '300' }) },
      /60 seconds.*300/,
    ],
    ['gRPC', connected({}, { appProtocol: 'grpc' }), /15 seconds/],
  ],
  unknown: [
    ['whether there is a proxy could not be read', served(UNREAD)],
    ['the load balancer’s attributes could not be read', { ...connected(), ...listening({}, { attributes: UNREAD }) }],
    ['the task definition could not be read', { ...connected(), taskDefinitions: [] }],
    ['the network mode could not be read', connected({}, {}, { networkMode: UNREAD })],
    ['the containers could not be read', connected({}, {}, { containers: UNREAD })],
    ['the port mappings could not be read', connected({}, {}, { containers: [container({ portMappings: UNREAD })] })],
    ['the port could not be read', connected({}, { containerPort: UNREAD })],
  ],
  notApplicable: [
    ['no Service Connect', {}],
    ['a client only', served({ enabled: true, namespace: 'shop', ports: [] })],
    ['the load balancer goes round the proxy', connected({ ingressPortOverride: 15_000 })],
    ['a port without a protocol', connected({}, { appProtocol: null })],
  ],
});
