import type { AccountPart } from '../../build/account-part';
import { forward, whenHeader, whenPath } from '../../build/actions';
import { ALL_METHODS, behavior, behaviorFor, customOrigin, distribution, distributionDomain } from '../../build/distribution';
import { aliasToDistribution, aliasToLoadBalancer } from '../../build/hosted-zone';
import { loadBalancer } from '../../build/load-balancer';
import { securityGroup, securityGroupId } from '../../build/security-group';
import { targetGroupArn } from '../../build/target-group';
import { regionRecords } from '../../region-records';
import { cloudFrontPrefixListId } from '../../services/ec2/cloudfront-prefix-list';
import { SECRETS } from '../sample-secrets';
import { exposedService } from './exposed-service';
import { CARELESS_ACCOUNT, DOMAIN, EDGE_CERTIFICATE, mall, ORIGIN_CERTIFICATE, tokyo } from './places';

/** Every way of asking for a secret header that keeps nobody out: an old value, a short one, a pattern, not everywhere, over plain HTTP. */
const name = 'keys';
const origin = `${name}-origin.${DOMAIN}`;
const toKeys = [forward(targetGroupArn(tokyo, name))];
const header = 'X-Origin-Verify';

const balancer = loadBalancer({
  network: mall,
  name,
  scheme: 'internet-facing',
  securityGroups: [securityGroupId(mall, name)],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [ORIGIN_CERTIFICATE],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      defaultActions: toKeys,
      rules: [
        { priority: 1, conditions: [whenHeader(header, SECRETS.carelessOriginHeader, SECRETS.carelessOldOriginHeader)], actions: toKeys },
        { priority: 2, conditions: [whenPath('/short/*'), whenHeader('X-Short', SECRETS.carelessShortHeader)], actions: toKeys },
        { priority: 3, conditions: [whenPath('/tenant/*'), whenHeader('X-Tenant', 'tenant-*')], actions: toKeys },
      ],
    },
    {
      port: 80,
      protocol: 'HTTP',
      defaultActions: toKeys,
      rules: [{ priority: 1, conditions: [whenHeader(header, SECRETS.carelessOriginHeader)], actions: toKeys }],
    },
    // No origin is told of it, and the security group lets nobody in.
    {
      port: 8443,
      protocol: 'HTTPS',
      certificateArns: [ORIGIN_CERTIFICATE],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      defaultActions: toKeys,
    },
  ],
});

const site = distribution({
  accountId: CARELESS_ACCOUNT,
  name,
  aliases: [`${name}.${DOMAIN}`],
  certificateArn: EDGE_CERTIFICATE,
  origins: [
    customOrigin({
      ...{ id: 'secure', domain: origin, policy: 'https-only' },
      headers: { [header]: SECRETS.carelessOriginHeader, 'X-Short': SECRETS.carelessShortHeader, 'X-Tenant': SECRETS.carelessTenantHeader },
    }),
    customOrigin({ id: 'plain', domain: origin, policy: 'http-only', headers: { [header]: SECRETS.carelessOriginHeader } }),
  ],
  behavior: behavior({ to: 'secure', methods: ALL_METHODS }),
  behaviors: [behaviorFor('/plain/*', { to: 'plain' })],
});

const fromCloudFront = securityGroup({
  network: mall,
  name,
  ingress: [80, 443].map((port) => ({ port, from: { prefixList: cloudFrontPrefixListId(tokyo.region) } })),
});

export const secretHeaders: AccountPart = {
  regions: {
    [tokyo.region]: regionRecords(balancer.part, exposedService({ name, behind: name, firstAddress: 60 }), {
      securityGroups: [fromCloudFront],
    }),
  },
  cloudFront: { distributions: [site] },
  records: {
    [DOMAIN]: [aliasToLoadBalancer(origin, balancer), aliasToDistribution(`${name}.${DOMAIN}`, distributionDomain(CARELESS_ACCOUNT, name))],
  },
};
