import type { TargetGroup, TargetHealth } from '@/lib/inventory/target-group';
import { type Case, documented } from '@/lib/testing/documented';
import { ALB, DIRECT, grouped } from '@/lib/testing/given';
import { targetGroup } from '@/lib/testing/sample-parts';
import { task } from '@/lib/testing/sample-service';

const refused = { outcome: '464 target-group-protocol-version' };
const TABLE = `${ALB}load-balancer-target-groups.html#target-group-protocol-version`;
type Http = 'HTTP/1.1' | 'HTTP/2';

const asked = (http: Http, method: string, protocolVersion: string, then: Case[3]): Case => [
  `${http} ${method} to ${protocolVersion}`,
  grouped({ protocolVersion }),
  { url: DIRECT, http, method },
  then,
];
const over = (front: Http, back: Http) => ({ outcome: '- forwarded', hops: `${front} https > ${back} http` });

documented(TABLE, 'HTTP/1.1 | HTTP/1.1 | Success; HTTP/2 | HTTP/1.1 | Success', [
  asked('HTTP/1.1', 'GET', 'HTTP1', over('HTTP/1.1', 'HTTP/1.1')),
  asked('HTTP/1.1', 'POST', 'HTTP1', over('HTTP/1.1', 'HTTP/1.1')),
  asked('HTTP/2', 'POST', 'HTTP1', over('HTTP/2', 'HTTP/1.1')),
]);

documented(TABLE, 'HTTP/1.1 | HTTP/2 | Error; HTTP/2 | HTTP/2 | Success', [
  asked('HTTP/1.1', 'POST', 'HTTP2', refused),
  asked('HTTP/2', 'POST', 'HTTP2', over('HTTP/2', 'HTTP/2')),
  ['POST through CloudFront to HTTP2', grouped({ protocolVersion: 'HTTP2' }), { method: 'POST' }, refused],
]);

documented(TABLE, 'HTTP/1.1 | gRPC | Error; HTTP/2 | gRPC | Success if a POST request', [
  asked('HTTP/1.1', 'GET', 'GRPC', refused),
  asked('HTTP/1.1', 'POST', 'GRPC', refused),
  asked('HTTP/2', 'GET', 'GRPC', refused),
  asked('HTTP/2', 'HEAD', 'GRPC', refused),
  asked('HTTP/2', 'PUT', 'GRPC', refused),
  asked('HTTP/2', 'POST', 'GRPC', over('HTTP/2', 'HTTP/2')),
]);

documented(TABLE, 'By default, Application Load Balancers send requests to targets using HTTP/1.1.', [
  ['no version set', grouped({ protocolVersion: null }), {}, { hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http' }],
  ['no version set, HTTP/2 client', grouped({ protocolVersion: null }), { url: DIRECT }, { hops: 'HTTP/2 https > HTTP/1.1 http' }],
]);

const ROUTING = `${ALB}load-balancer-target-groups.html#target-group-routing-configuration`;

documented(
  ROUTING,
  'By default, a load balancer routes requests to its targets using the protocol and port number that you specified when you created the target group.',
  [
    ['HTTPS', grouped({ protocol: 'HTTPS' }), {}, { hops: 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 https' }],
    [
      'HTTPS and HTTP/2',
      grouped({ protocol: 'HTTPS', protocolVersion: 'HTTP2' }),
      { url: DIRECT },
      { hops: 'HTTP/2 https > HTTP/2 https' },
    ],
    ['HTTP behind an HTTPS listener', grouped({ protocol: 'HTTP' }), { url: DIRECT }, { hops: 'HTTP/2 https > HTTP/1.1 http' }],
  ],
);

documented(
  ROUTING,
  'The load balancer does not validate these certificates. Therefore, you can use self-signed certificates or certificates that have expired.',
  [
    [
      'any certificate on the target',
      grouped({ protocol: 'HTTPS' }),
      { server: { plain: [], tls: { versions: ['TLSv1.3', 'TLSv1.2'], http: ['HTTP/1.1'], clientCertificate: false }, keepAlive: null } },
      { outcome: '- forwarded', decides: ['target-tls'] },
    ],
  ],
);

const states = (...list: TargetHealth['state'][]) => ({
  ...grouped({
    targets: list.map((state, index) => ({
      ...{ id: `10.0.0.${String(10 + index)}`, port: 80, availabilityZone: 'a', healthCheckPort: '80', reason: null },
      state,
    })),
  }),
  tasks: list.map((_, index) =>
    task({ arn: `arn:aws:ecs:eu-west-1:111122223333:task/main/${String(index)}`, privateIps: [`10.0.0.${String(10 + index)}`] }),
  ),
});
const chosen = { outcome: '- forwarded', decides: ['target-chosen', 'service-reached'] } as const;
const none = { outcome: '503 no-registered-targets' };

documented(
  `${ALB}load-balancer-troubleshooting.html#http-503-issues`,
  'The target groups for the load balancer have no registered targets, or all of the registered targets are in an unused state.',
  [
    ['none registered', states(), {}, none],
    ['one unused', states('unused'), {}, none],
    ['all unused', states('unused', 'unused'), {}, none],
    ['one unused, one healthy', states('unused', 'healthy'), {}, chosen],
    ['none registered, past CloudFront', states(), { url: DIRECT }, none],
  ],
);

const HEALTH = `${ALB}target-group-health-checks.html`;

documented(
  HEALTH,
  'Each load balancer node routes requests only to the healthy targets in the enabled Availability Zones for the load balancer.',
  [
    ['one of two is unhealthy', states('healthy', 'unhealthy'), {}, chosen],
    ['one of two is on its way in', states('healthy', 'initial'), {}, chosen],
  ],
);

documented(
  HEALTH,
  'If a target group contains only unhealthy registered targets, the load balancer routes requests to all those targets, regardless of their health status.',
  [
    ['one, unhealthy', states('unhealthy'), {}, { decides: ['target-chosen', 'service-reached'] }],
    ['two, both unhealthy', states('unhealthy', 'unhealthy'), {}, { decides: ['target-chosen', 'service-reached'] }],
  ],
);

documented(
  `${ALB}edit-target-group-attributes.html#deregistration-delay`,
  'Elastic Load Balancing stops sending requests to targets that are deregistering.',
  [['one leaves, one stays', states('draining', 'healthy'), {}, chosen]],
);

const checked = (changed: Partial<Exclude<TargetGroup['healthCheck'], { $unknown: string }>>, more: Partial<TargetGroup> = {}) => {
  const { healthCheck } = targetGroup();
  return grouped({ healthCheck: '$unknown' in healthCheck ? healthCheck : { ...healthCheck, ...changed }, ...more });
};
const SETTINGS = `${HEALTH}#health-check-settings`;
const differs = { outcome: '- forwarded', decides: ['health-check-differs'] } as const;
const alike = { outcome: '- forwarded', without: ['health-check-differs'] } as const;

documented(SETTINGS, 'The default is to use the port on which each target receives traffic from the load balancer.', [
  ['traffic-port', checked({ port: 'traffic-port' }), {}, alike],
  ['the same number', checked({ port: '80' }), {}, alike],
  ['another port', checked({ port: '8080' }), {}, differs],
]);

documented(SETTINGS, 'For Application Load Balancers the possible protocols are HTTP and HTTPS. The default is the HTTP protocol.', [
  ['HTTPS, the traffic is HTTP', checked({ protocol: 'HTTPS' }), {}, differs],
  ['HTTP, the traffic is HTTPS', checked({ protocol: 'HTTP' }, { protocol: 'HTTPS' }), {}, differs],
  ['HTTPS both', checked({ protocol: 'HTTPS' }, { protocol: 'HTTPS' }), {}, alike],
]);

documented(
  SETTINGS,
  'If the protocol version is gRPC, … You can specify multiple values (for example, "0,1") or a range of values (for example, "0-5"). The default value is 12.',
  [
    ['0', checked({ grpcCode: '0' }, { protocolVersion: 'GRPC' }), { url: DIRECT, grpc: true }, alike],
    ['0 and 12', checked({ grpcCode: '0,12' }, { protocolVersion: 'GRPC' }), { url: DIRECT, grpc: true }, differs],
    ['0 to 5', checked({ grpcCode: '0-5' }, { protocolVersion: 'GRPC' }), { url: DIRECT, grpc: true }, alike],
    ['0 to 99', checked({ grpcCode: '0-99' }, { protocolVersion: 'GRPC' }), { url: DIRECT, grpc: true }, differs],
  ],
);

const lambda = 'arn:aws:lambda:eu-west-1:111122223333:function:render';

documented(
  `${ALB}load-balancer-target-groups.html#target-type`,
  'When the load balancer receives a request for the Lambda function, it invokes the Lambda function.',
  [
    [
      'a function, to which nothing is spoken',
      {
        ...grouped({
          ...{ targetType: 'lambda', protocol: null, protocolVersion: null, port: null, vpcId: null },
          targets: [{ id: lambda, port: null, availabilityZone: 'all', healthCheckPort: null, state: 'healthy', reason: null }],
        }),
        services: [],
        tasks: [],
      },
      {},
      { outcome: '- forwarded', hops: 'HTTP/2 https > HTTP/1.1 https > -' },
    ],
  ],
);
