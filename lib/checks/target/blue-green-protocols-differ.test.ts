import type { Inventory } from '@/lib/inventory/inventory';
import type { ServiceLoadBalancer } from '@/lib/inventory/service';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { gap } from '@/lib/testing/gap';
import { healthCheck, REGION, targetGroup, targetGroupArn, taskDefinitionArn } from '@/lib/testing/sample-parts';
import { service } from '@/lib/testing/sample-service';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { blueGreenProtocolsDiffer } from './blue-green-protocols-differ';

const side = (name: string, alternate: ServiceLoadBalancer['alternateTargetGroupArn'] = null): ServiceLoadBalancer => ({
  ...{ targetGroupArn: targetGroupArn(name), containerName: 'app', containerPort: 80, alternateTargetGroupArn: alternate },
  ...{ productionListenerRule: null, testListenerRule: null },
});

/** ECS moves the requests between `web` and `green`. */
const native = (green: Partial<TargetGroup>, blue: Partial<TargetGroup> = {}): Partial<Inventory> => ({
  targetGroups: [targetGroup(blue), targetGroup({ name: 'green', ...green })],
  services: [service({ deploymentStrategy: 'BLUE_GREEN', loadBalancers: [side('web', targetGroupArn('green'))] })],
});
const set = (status: string, name: string, containerPort: ServiceLoadBalancer['containerPort'] = 80) => ({
  ...{ arn: `set-${status}`, status, taskDefinitionArn: taskDefinitionArn(), network: null, scalePercent: 100 },
  loadBalancers: [{ ...side(name), containerPort }],
});
/** CodeDeploy moves them. */
const codeDeploy = (green: Partial<TargetGroup>, port: ServiceLoadBalancer['containerPort'] = 80): Partial<Inventory> => ({
  ...native(green),
  services: [
    service({ deploymentController: 'CODE_DEPLOY', loadBalancers: [], taskSets: [set('PRIMARY', 'web'), set('ACTIVE', 'green', port)] }),
  ],
});

testCheck(blueGreenProtocolsDiffer, {
  pass: [
    ['both alike', native({})],
    ['both task sets alike', codeDeploy({})],
  ],
  fail: [
    ['the version', native({ protocolVersion: 'HTTP2' }), /^The target groups .* of web .* differ: web HTTP1 \/ green HTTP2/],
    ['the protocol', native({ protocol: 'HTTPS' }), /web HTTP \/ green HTTPS/],
    ['the health check', native({ healthCheck: healthCheck({ protocol: 'HTTPS' }) }), /web HTTP \/ green HTTPS/],
    ['the task sets', codeDeploy({ protocolVersion: 'GRPC' }), /web HTTP1 \/ green GRPC/],
    ['one thing, while another could not be read', native({ protocol: 'HTTPS', protocolVersion: UNREAD }), /HTTPS/],
  ],
  unknown: [
    ['the version of one could not be read', native({ protocolVersion: UNREAD })],
    ['the protocol of the other could not be read', native({}, { protocol: UNREAD })],
    ['the health check of one could not be read', native({ healthCheck: UNREAD })],
    ['which group is the other could not be read', { ...native({}), services: [service({ loadBalancers: [side('web', UNREAD)] })] }],
    ['the port of a task set could not be read', codeDeploy({}, UNREAD)],
    ['the task sets could not be read', { services: [service({ taskSets: UNREAD })] }],
    [
      'the other group could not be read',
      {
        ...native({}),
        targetGroups: [targetGroup()],
        gaps: [gap({ id: 'listing', kind: 'target-group', region: REGION, resource: null })],
      },
    ],
  ],
  notApplicable: [
    ['one target group', {}],
    ['task sets for different ports', codeDeploy({ protocol: 'HTTPS' }, 8080)],
    ['the other group is gone', { ...native({}), targetGroups: [targetGroup()] }],
  ],
});
