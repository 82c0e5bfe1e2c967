import type { Inventory } from '@/lib/inventory/inventory';
import type { Service } from '@/lib/inventory/service';
import { type Case, documented } from '@/lib/testing/documented';
import { DIRECT, ECS_GUIDE, grouped } from '@/lib/testing/given';
import { container, service, taskDefinition } from '@/lib/testing/sample-service';

type Port = Exclude<Service['serviceConnect'], { $unknown: string }>['ports'][number];

interface Mesh {
  port?: Partial<Port>;
  appProtocol?: string | null;
  networkMode?: string;
  enabled?: boolean;
}

const speaking = (appProtocol: string | null) =>
  container({
    portMappings: [{ name: 'web', containerPort: 80, containerPortRange: null, hostPort: 80, protocol: 'tcp', appProtocol }],
  });

/** Service Connect serves the port of the container that the load balancer sends requests to. */
const meshed = ({ port = {}, appProtocol = 'http', networkMode = 'awsvpc', enabled = true }: Mesh = {}): Partial<Inventory> => ({
  services: [
    service({
      serviceConnect: {
        enabled,
        namespace: 'main',
        ports: [{ portName: 'web', ingressPortOverride: null, tls: false, idleTimeout: null, perRequestTimeout: null, ...port }],
      },
    }),
  ],
  taskDefinitions: [taskDefinition({ networkMode, containers: [speaking(appProtocol)] })],
});

const CONCEPTS = `${ECS_GUIDE}service-connect-concepts-deploy.html`;
const PROXY = `${CONCEPTS}#service-connect-concepts-proxy`;
const slow = { answersAfter: 20 };
/** The proxy gives up: who waits how long follows from AWS's pages, which status it answers does not. */
const cut = (seconds: number): Case[3] => ({ params: { seconds, target: 'web' } });
const whole = { outcome: '- forwarded' };

documented(
  `${CONCEPTS}#service-connect-considerations`,
  'Application Load Balancer traffic defaults to routing through the Service Connect agent in awsvpc network mode.',
  [
    ['awsvpc', meshed(), slow, cut(15)],
    ['past CloudFront', meshed(), { ...slow, url: DIRECT }, cut(15)],
    ['bridge', meshed({ networkMode: 'bridge' }), slow, whole],
    ['Service Connect is off', meshed({ enabled: false }), slow, whole],
    ['another port of the task', meshed({ port: { portName: 'metrics' } }), slow, whole],
  ],
);

documented(
  `${CONCEPTS}#service-connect-considerations`,
  'If you want non-service traffic to bypass the Service Connect agent, use the ingressPortOverride parameter in your Service Connect service configuration.',
  [['a port of its own', meshed({ port: { ingressPortOverride: 9080 } }), slow, whole]],
);

documented(PROXY, 'The default timeout value is 15 seconds, but it can be updated.', [
  ['an answer in time', meshed(), { answersAfter: 14 }, whole],
  ['an answer too late', meshed(), { answersAfter: 16 }, cut(15)],
  ['longer', meshed({ port: { perRequestTimeout: 25 } }), slow, whole],
  ['shorter', meshed({ port: { perRequestTimeout: 5 } }), { answersAfter: 10 }, cut(5)],
]);

documented(PROXY, 'A value of 0 turns off perRequestTimeout.', [
  ['off', meshed({ port: { perRequestTimeout: 0 } }), slow, whole],
  [
    'off: CloudFront’s own limit is next',
    meshed({ port: { perRequestTimeout: 0 } }),
    { answersAfter: 40 },
    { outcome: '504 origin-response-timeout' },
  ],
]);

documented(PROXY, 'This can only be set when the appProtocol for application container is HTTP/HTTP2/GRPC.', [
  ['http', meshed({ appProtocol: 'http' }), slow, cut(15)],
  ['http2', meshed({ appProtocol: 'http2' }), slow, cut(15)],
  ['grpc', meshed({ appProtocol: 'grpc' }), slow, cut(15)],
  ['none, which is TCP', meshed({ appProtocol: null }), slow, whole],
]);

const proxied = (request: number, idle: number) => ({
  limits: [
    'load-balancer-connect 10 504 504',
    `service-connect-request ${request} 504 504`,
    'load-balancer-idle 60 504 504',
    `service-connect-idle ${idle} 504 504`,
  ],
});

documented(PROXY, 'The idleTimeout default for HTTP/HTTP2/GRPC is 5 minutes.', [
  ['nothing set', meshed(), { url: DIRECT }, proxied(15, 300)],
  ['600', meshed({ port: { idleTimeout: 600, perRequestTimeout: 30 } }), { url: DIRECT }, proxied(30, 600)],
]);

documented(PROXY, 'A value of 0 disables idleTimeout.', [
  [
    'off',
    meshed({ port: { idleTimeout: 0 } }),
    { url: DIRECT },
    { limits: ['load-balancer-connect 10 504 504', 'service-connect-request 15 504 504', 'load-balancer-idle 60 504 504'] },
  ],
]);

const TLS = `${ECS_GUIDE}service-connect-tls.html#service-connect-tls-alb-config`;

documented(TLS, 'Create a target group with the following settings: Set the protocol to HTTPS', [
  ['HTTPS', { ...meshed({ port: { tls: true } }), ...grouped({ protocol: 'HTTPS' }) }, {}, whole],
  ['HTTP', meshed({ port: { tls: true } }), {}, { outcome: '502 target-tls-mismatch', params: { server: 'serviceConnect' } }],
  ['HTTP past the agent', meshed({ port: { tls: true, ingressPortOverride: 9080 } }), {}, whole],
  ['HTTP, no TLS in the agent', meshed(), {}, whole],
]);
