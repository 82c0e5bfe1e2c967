import type { VpcOrigin } from '@/lib/inventory/cloudfront-parts';
import type { CacheBehavior } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Listener } from '@/lib/inventory/listener';
import type { NetworkAcl } from '@/lib/inventory/network';
import { documented } from '@/lib/testing/documented';
import { CLOUDFRONT } from '@/lib/testing/given';
import { behavior, distribution, listener, loadBalancer, loadBalancerArn, origin, plainListener } from '@/lib/testing/sample-parts';
import {
  cloudFrontPrefixList,
  egress,
  ingress,
  network,
  networkAcl,
  routeTable,
  securityGroup,
  taskSecurityGroup,
} from '@/lib/testing/sample-network';

/** The load balancer is internal; the distribution reaches it through a VPC origin. */
const through = (
  changed: Partial<VpcOrigin> = {},
  own: Partial<CacheBehavior> = {},
  listeners: Listener[] = [listener(), plainListener()],
): Partial<Inventory> => ({
  vpcOrigins: [
    {
      id: 'vo_1',
      arn: 'arn:aws:cloudfront::111122223333:vpcorigin/vo_1',
      accountId: '111122223333',
      name: 'inside',
      status: 'Deployed',
      endpointArn: loadBalancerArn(),
      httpPort: 80,
      httpsPort: 443,
      protocolPolicy: 'https-only',
      sslProtocols: ['TLSv1.2'],
      ipAddressType: null,
      ...changed,
    },
  ],
  distributions: [
    distribution({
      origins: [origin({ custom: null, vpc: { vpcOriginId: 'vo_1', ownerAccountId: null, readTimeout: null, keepaliveTimeout: null } })],
      defaultCacheBehavior: behavior(own),
    }),
  ],
  loadBalancers: [loadBalancer({ scheme: 'internal', listeners })],
});

const PAGE = `${CLOUDFRONT}private-content-vpc-origins.html`;
const SETTINGS = 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_VpcOriginEndpointConfig.html';
const plain = 'HTTP/2 https > HTTP/1.1 http > HTTP/1.1 http';
const secure = 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http';

documented(
  PAGE,
  'You can use CloudFront to deliver content from applications that are hosted in your virtual private cloud (VPC) private subnets.',
  [
    ['an internal load balancer', through(), {}, { outcome: '- forwarded', hops: secure }],
    [
      'no route to the internet',
      {
        ...through(),
        ...network(),
        routeTables: [routeTable({ routes: [{ destination: '10.0.0.0/16', target: 'local', active: true }] })],
      },
      {},
      { outcome: '- forwarded' },
    ],
  ],
);

documented(SETTINGS, 'The origin protocol policy for the CloudFront VPC origin endpoint configuration.', [
  ['http-only', through({ protocolPolicy: 'http-only' }), {}, { hops: plain }],
  ['https-only', through({ protocolPolicy: 'https-only' }), {}, { hops: secure }],
  ['match-viewer', through({ protocolPolicy: 'match-viewer' }), {}, { hops: secure }],
  [
    'match-viewer, over HTTP',
    through({ protocolPolicy: 'match-viewer' }, { viewerProtocolPolicy: 'allow-all' }),
    { url: 'http://www.example.com/' },
    { hops: 'HTTP/1.1 http > HTTP/1.1 http > HTTP/1.1 http' },
  ],
]);

documented(SETTINGS, 'The HTTPS port of the CloudFront VPC origin endpoint configuration. The default value is 443.', [
  ['8443', through({ httpsPort: 8443 }, {}, [listener({ port: 8443 })]), {}, { headers: { 'x-forwarded-port': '8443' } }],
  ['no listener there', through({ httpsPort: 9443 }), {}, { hops: 'HTTP/2 https > -', decides: ['listener-missing'] }],
]);

documented(
  SETTINGS,
  'A complex type that contains information about the SSL/TLS protocols that CloudFront can use when establishing an HTTPS connection with your origin.',
  [
    [
      'TLS 1.1, listener of 1.2',
      through({ sslProtocols: ['TLSv1.1'] }, {}, [listener({ sslPolicy: 'ELBSecurityPolicy-TLS-1-2-2017-01' })]),
      {},
      { outcome: '502 origin-tls-mismatch' },
    ],
  ],
);

documented(`${PAGE}#protocol-feature-restrictions`, 'VPC origins do not support the following: … gRPC traffic', [
  ['gRPC', through({}, { grpcEnabled: true }), { grpc: true }, { outcome: '- grpc-not-supported', params: { obstacle: 'vpcOrigin' } }],
  [
    'WebSocket, which the list does not name',
    through(),
    { websocket: true },
    { outcome: '- forwarded', hops: 'WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 http' },
  ],
]);

documented(`${PAGE}#new-vpc-origin`, 'Wait for your VPC origin status to change to Deployed.', [
  ['Deploying', through({ status: 'Deploying' }), {}, { outcome: '- forwarded?', dependsOn: ['vpc-origin-status'] }],
]);

const guarded = (source: Parameters<typeof ingress>[0]) => ({
  ...through(),
  ...network(),
  prefixLists: [cloudFrontPrefixList()],
  securityGroups: [
    securityGroup({ rules: [ingress({ cidrIpv4: null, ...source }), egress()] }),
    taskSecurityGroup(),
    { ...securityGroup(), id: 'sg-cf', name: 'CloudFront-VPCOrigins-Service-SG', rules: [egress()] },
    { ...securityGroup(), id: 'sg-other', name: 'other', rules: [egress()] },
  ],
});
const GROUPS = `${PAGE}#security-group-configuration`;

documented(GROUPS, 'Allow traffic from the CloudFront managed prefix list.', [
  ['the prefix list', guarded({ prefixListId: 'pl-4fa04526' }), {}, { outcome: '- forwarded' }],
  ['the prefix list on another port', guarded({ prefixListId: 'pl-4fa04526', fromPort: 80, toPort: 80 }), {}, { hops: 'HTTP/2 https > -' }],
]);

documented(GROUPS, 'Allow traffic from the CloudFront service-managed security group (CloudFront-VPCOrigins-Service-SG).', [
  ['the group', guarded({ referencedGroupId: 'sg-cf' }), {}, { outcome: '- forwarded' }],
  ['another group', guarded({ referencedGroupId: 'sg-other' }), {}, { outcome: '504 origin-network-blocked' }],
]);

const entry = { protocol: '-1', cidr: '0.0.0.0/0', fromPort: null, toPort: null };
const acl = (inward: boolean, outward: Partial<NetworkAcl['entries'][number]>) => ({
  ...through(),
  ...network(),
  networkAcls: [
    networkAcl({
      entries: [
        { ...entry, ruleNumber: 100, egress: false, allow: inward },
        { ...entry, ruleNumber: 100, egress: true, allow: true, ...outward },
      ],
    }),
  ],
});

documented(
  `${PAGE}#protocol-feature-restrictions`,
  'Inbound NACL rules are not evaluated for traffic from CloudFront to your VPC origin. However, outbound NACL rules are evaluated on the return path and must allow traffic on ephemeral TCP ports (1024–65535) to 0.0.0.0/0 or to the CloudFront origin-facing IP ranges.',
  [
    ['nothing may come in', acl(false, {}), {}, { outcome: '- forwarded' }],
    ['ephemeral ports may go out', acl(false, { protocol: '6', fromPort: 1024, toPort: 65_535 }), {}, { outcome: '- forwarded' }],
    ['nothing may go out', acl(true, { allow: false }), {}, { outcome: '504 origin-network-blocked', params: { obstacle: 'networkAcl' } }],
    ['only low ports may go out', acl(true, { protocol: '6', fromPort: 80, toPort: 443 }), {}, { outcome: '504 origin-network-blocked' }],
  ],
);
