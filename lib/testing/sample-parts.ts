import type { CacheBehavior, Distribution, Origin } from '@/lib/inventory/distribution';
import type { Action, Listener, ListenerRule, RuleCondition } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { AccountProtection, Certificate } from '@/lib/inventory/surroundings';
import type { HealthCheck, TargetGroup } from '@/lib/inventory/target-group';

// Healthy parts of one small account; each builder takes only what a test is about.

export const ACCOUNT = '111122223333';
export const REGION = 'eu-west-1';
const ELB = `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}`;
export const ECS = `arn:aws:ecs:${REGION}:${ACCOUNT}`;

export const loadBalancerArn = (name = 'web'): string => `${ELB}:loadbalancer/app/${name}/0123456789abcdef`;
export const listenerArn = (port: number, name = 'web'): string => `${ELB}:listener/app/${name}/0123456789abcdef/${String(port)}`;
export const targetGroupArn = (name = 'web'): string => `${ELB}:targetgroup/${name}/0123456789abcdef`;
export const serviceArn = (name = 'web'): string => `${ECS}:service/main/${name}`;
export const taskDefinitionArn = (name = 'web'): string => `${ECS}:task-definition/${name}:1`;
export const certificateArn = (name: string): string => `arn:aws:acm:${REGION}:${ACCOUNT}:certificate/${name}`;
export const loadBalancerHost = (name = 'web'): string => `${name}-123456789.${REGION}.elb.amazonaws.com`;

/** AWS's own policy that sends on whatever the viewer sends but Host. */
export const ALL_VIEWER_EXCEPT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

export function behavior(changed: Partial<CacheBehavior> = {}): CacheBehavior {
  return {
    pathPattern: null,
    targetOriginId: 'alb',
    viewerProtocolPolicy: 'redirect-to-https',
    allowedMethods: ['HEAD', 'DELETE', 'POST', 'GET', 'OPTIONS', 'PUT', 'PATCH'],
    cachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    originRequestPolicyId: ALL_VIEWER_EXCEPT_HOST,
    responseHeadersPolicyId: null,
    forwardedValues: null,
    grpcEnabled: false,
    compress: true,
    trustedKeyGroups: [],
    trustedSigners: [],
    functions: [],
    lambdaFunctions: [],
    fieldLevelEncryptionId: null,
    realtimeLogConfigArn: null,
    ...changed,
  };
}

/** A custom origin by the name `origin.example.com`, https only. */
export function origin(changed: Partial<Origin> = {}, custom: Partial<NonNullable<Origin['custom']>> = {}): Origin {
  return {
    id: 'alb',
    domainName: 'origin.example.com',
    originPath: '',
    customHeaders: [],
    custom: {
      httpPort: 80,
      httpsPort: 443,
      protocolPolicy: 'https-only',
      sslProtocols: ['TLSv1.2'],
      readTimeout: 30,
      keepaliveTimeout: 5,
      ipAddressType: 'ipv4',
      clientCertificateArn: null,
      ...custom,
    },
    vpc: null,
    s3: null,
    originAccessControlId: null,
    originShieldRegion: null,
    connectionAttempts: 3,
    connectionTimeout: 10,
    responseCompletionTimeout: null,
    ...changed,
  };
}

export function distribution(changed: Partial<Distribution> = {}): Distribution {
  const id = changed.id ?? 'E1EXAMPLE';
  return {
    id,
    arn: `arn:aws:cloudfront::${ACCOUNT}:distribution/${id}`,
    domainName: 'd111111abcdef8.cloudfront.net',
    enabled: true,
    status: 'Deployed',
    staging: false,
    comment: '',
    aliases: ['www.example.com'],
    httpVersion: 'http2and3',
    ipv6Enabled: true,
    webAclId: null,
    viewerCertificate: {
      cloudFrontDefaultCertificate: false,
      acmCertificateArn: `arn:aws:acm:us-east-1:${ACCOUNT}:certificate/www`,
      iamCertificateId: null,
      sslSupportMethod: 'sni-only',
      minimumProtocolVersion: 'TLSv1.2_2021',
    },
    viewerMtls: null,
    connectionFunctionId: null,
    connectionMode: 'direct',
    anycastIpListId: null,
    priceClass: 'PriceClass_All',
    geoRestriction: { type: 'none', locations: [] },
    origins: [origin()],
    originGroups: [],
    defaultCacheBehavior: behavior(),
    cacheBehaviors: [],
    customErrorResponses: [],
    defaultRootObject: '',
    logging: null,
    continuousDeploymentPolicyId: null,
    tenantParameters: [],
    tags: {},
    ...changed,
  };
}

export const forwardTo = (...names: string[]): Action => ({
  type: 'forward',
  targetGroups: names.map((name) => ({ arn: targetGroupArn(name), weight: 1 })),
  stickinessEnabled: false,
});

export function rule(priority: number | null, actions: readonly Action[], conditions: readonly RuleCondition[] = []): ListenerRule {
  return {
    arn: `${ELB}:listener-rule/app/web/0123456789abcdef/443/${priority === null ? 'default' : String(priority)}`,
    priority,
    conditions: [...conditions],
    actions: [...actions],
    transforms: [],
  };
}

export function listener(changed: Partial<Listener> = {}): Listener {
  const port = typeof changed.port === 'number' ? changed.port : 443;
  return {
    arn: listenerArn(port),
    loadBalancerArn: loadBalancerArn(),
    port,
    protocol: 'HTTPS',
    sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
    certificates: [{ arn: certificateArn('origin'), isDefault: true }],
    mutualAuthentication: null,
    attributes: {},
    rules: [rule(null, [forwardTo('web')])],
    tags: {},
    ...changed,
  };
}

/** A plain listener on port 80. */
export function plainListener(changed: Partial<Listener> = {}): Listener {
  return listener({ port: 80, protocol: 'HTTP', sslPolicy: null, certificates: [], ...changed });
}

export function loadBalancer(changed: Partial<LoadBalancer> = {}): LoadBalancer {
  const name = changed.name ?? 'web';
  return {
    arn: loadBalancerArn(name),
    name,
    region: REGION,
    accountId: ACCOUNT,
    dnsName: loadBalancerHost(name),
    type: 'application',
    scheme: 'internet-facing',
    ipAddressType: 'ipv4',
    state: 'active',
    vpcId: 'vpc-1',
    subnets: [{ id: 'subnet-1', availabilityZone: `${REGION}a` }],
    securityGroups: ['sg-alb'],
    attributes: {},
    webAclArn: null,
    listeners: [listener()],
    tags: {},
    ...changed,
  };
}

/** Asks for the start page on the port that requests go to. */
export function healthCheck(changed: Partial<HealthCheck> = {}): HealthCheck {
  return {
    enabled: true,
    protocol: 'HTTP',
    port: 'traffic-port',
    path: '/',
    httpCode: '200',
    grpcCode: null,
    intervalSeconds: 30,
    timeoutSeconds: 5,
    healthyThreshold: 5,
    unhealthyThreshold: 2,
    ...changed,
  };
}

export function targetGroup(changed: Partial<TargetGroup> = {}): TargetGroup {
  const name = changed.name ?? 'web';
  return {
    arn: targetGroupArn(name),
    name,
    region: REGION,
    protocol: 'HTTP',
    protocolVersion: 'HTTP1',
    port: 80,
    targetType: 'ip',
    vpcId: 'vpc-1',
    ipAddressType: 'ipv4',
    loadBalancerArns: [loadBalancerArn()],
    healthCheck: healthCheck(),
    attributes: {},
    targets: [{ id: '10.0.0.10', port: 80, availabilityZone: `${REGION}a`, healthCheckPort: '80', state: 'healthy', reason: null }],
    tags: {},
    ...changed,
  };
}

export function certificate(name: string, names: readonly string[], changed: Partial<Certificate> = {}): Certificate {
  return {
    arn: certificateArn(name),
    region: REGION,
    status: 'ISSUED',
    type: 'AMAZON_ISSUED',
    names: [...names],
    notAfter: '2027-06-01T00:00:00.000Z',
    notBefore: '2026-05-01T00:00:00.000Z',
    issuer: 'Amazon',
    selfSigned: false,
    keyAlgorithm: 'RSA_2048',
    transparencyLogging: 'ENABLED',
    renewalStatus: 'SUCCESS',
    renewalEligible: true,
    tags: {},
    ...changed,
  };
}

/** GuardDuty and Inspector watch; Shield is that of every account. */
export function accountProtection(changed: Partial<AccountProtection> = {}): AccountProtection {
  return {
    region: REGION,
    shieldAdvanced: false,
    shieldProtectedArns: [],
    guardDuty: { enabled: true, ecsRuntimeMonitoring: true },
    inspector: { ec2: true, ecr: true },
    ...changed,
  };
}
