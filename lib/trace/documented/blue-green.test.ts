import type { Inventory } from '@/lib/inventory/inventory';
import type { Action, RuleCondition } from '@/lib/inventory/listener';
import { documented } from '@/lib/testing/documented';
import { ALB, DIRECT, ECS_GUIDE } from '@/lib/testing/given';
import { listener, loadBalancer, plainListener, rule, targetGroup, targetGroupArn } from '@/lib/testing/sample-parts';
import { service, task } from '@/lib/testing/sample-service';

const shares = (blue: number, green: number): Action => ({
  type: 'forward',
  targetGroups: [
    { arn: targetGroupArn('web'), weight: blue },
    { arn: targetGroupArn('green'), weight: green },
  ],
  stickinessEnabled: false,
});
const target = (id: string) => ({ id, port: 80, availabilityZone: 'a', healthCheckPort: '80', state: 'healthy', reason: null });

/** A service with a blue group over HTTP and a green one over HTTPS, so that the last hop tells which one it is. */
const deployed = (
  production: Action,
  test: readonly [condition: RuleCondition, action: Action] | null = null,
  more: Partial<Inventory> = {},
) => ({
  loadBalancers: [
    loadBalancer({
      listeners: [
        listener({ rules: [...(test === null ? [] : [rule(10, [test[1]], [test[0]])]), rule(null, [production])] }),
        listener({ port: 8443, rules: [rule(null, [shares(0, 1)])] }),
        plainListener(),
      ],
    }),
  ],
  targetGroups: [targetGroup(), targetGroup({ name: 'green', protocol: 'HTTPS', targets: [target('10.0.0.20')] })],
  services: [
    service({
      deploymentStrategy: 'BLUE_GREEN',
      loadBalancers: [
        {
          targetGroupArn: targetGroupArn('web'),
          containerName: 'app',
          containerPort: 80,
          alternateTargetGroupArn: targetGroupArn('green'),
          productionListenerRule: rule(null, []).arn,
          testListenerRule: null,
        },
      ],
    }),
  ],
  tasks: [task(), task({ arn: 'arn:aws:ecs:eu-west-1:111122223333:task/main/0002', privateIps: ['10.0.0.20'] })],
  ...more,
});
const blue = { outcome: '- forwarded', hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http' };
const green = { outcome: '- forwarded', hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 https' };
const PAGE = `${ECS_GUIDE}alb-resources-for-blue-green.html`;
const LISTENERS = `${PAGE}#alb-listeners`;
const FLOW = `${PAGE}#alb-traffic-flow`;

documented(FLOW, 'Initial state: All production traffic is routed to the primary target group (blue service revision).', [
  ['weights 100 and 0', deployed(shares(100, 0)), {}, blue],
]);

documented(
  FLOW,
  'Production traffic shift: Amazon ECS updates the production listener rule to route traffic to the alternate target group (green service revision).',
  [
    ['weights 0 and 100', deployed(shares(0, 100)), {}, green],
    ['past CloudFront too', deployed(shares(0, 100)), { url: DIRECT }, { hops: 'HTTP/2 https > HTTP/1.1 https' }],
  ],
);

const canary = deployed(shares(90, 10));

documented(
  `${ALB}rule-action-types.html#forward-actions`,
  'Requests that match a listener rule with weighted target groups are distributed to these target groups based on their weights.',
  [
    ['most of it is still blue', canary, {}, blue],
    ['most of it is green already', deployed(shares(10, 90)), {}, green],
    [
      'the share of green ends otherwise',
      deployed(shares(90, 10), null, {
        targetGroups: [targetGroup(), targetGroup({ name: 'green', protocolVersion: 'HTTP2', targets: [target('10.0.0.20')] })],
      }),
      {},
      { outcome: '- forwarded?', alternatives: ['464 target-group-protocol-version?'], dependsOn: ['weighted-target-groups'] },
    ],
    [
      'nothing of it is green any more',
      deployed(shares(1, 0), null, { targetGroups: [targetGroup(), targetGroup({ name: 'green', targets: [] })] }),
      {},
      { ...blue, alternatives: [] },
    ],
  ],
);

documented(
  LISTENERS,
  'Test listener (optional): … Forwards traffic to the alternate target group (green service revision) during testing',
  [
    [
      'on a port of its own',
      deployed(shares(100, 0)),
      { url: 'https://origin.example.com:8443/' },
      { hops: 'HTTP/2 https > HTTP/1.1 https' },
    ],
    ['the production port', deployed(shares(100, 0)), { url: DIRECT }, { hops: 'HTTP/2 https > HTTP/1.1 http' }],
  ],
);

const byPath = [{ field: 'path-pattern', values: ['/test/*'], regexValues: [] }, shares(0, 1)] as const satisfies [RuleCondition, Action];
const byHeader = [{ field: 'http-header', name: 'X-Environment', values: ['test'], regexValues: [] }, shares(0, 1)] as const satisfies [
  RuleCondition,
  Action,
];

documented(
  LISTENERS,
  'The following CLI command creates a rule that forwards traffic for a specific path to the green target group for testing',
  [
    ['the path', deployed(shares(100, 0), byPath), { url: 'https://www.example.com/test/a' }, green],
    ['another path', deployed(shares(100, 0), byPath), { url: 'https://www.example.com/a' }, blue],
  ],
);

documented(
  LISTENERS,
  'The following CLI command creates a rule that forwards traffic with a specific header to the green target group for testing',
  [
    ['the header', deployed(shares(100, 0), byHeader), { headers: { 'x-environment': 'test' } }, green],
    ['another value', deployed(shares(100, 0), byHeader), { headers: { 'x-environment': 'prod' } }, blue],
  ],
);
