import type { DistributionTenant } from '@aws-sdk/client-cloudfront';
import type { AccountPart } from '../../build/account-part';
import { forward } from '../../build/actions';
import { behavior, customOrigin, distribution } from '../../build/distribution';
import { aliasToLoadBalancer, canonicalName } from '../../build/hosted-zone';
import { loadBalancer } from '../../build/load-balancer';
import { CREATED, hexOf } from '../../build/place';
import { webService } from '../../build/web-service';
import { regionRecords } from '../../region-records';
import { DOMAIN, EDGE_CERTIFICATE, EDGE_WEB_ACL, ESTATE_ACCOUNT, OPEN_GROUP, tokyo } from './places';

/** One distribution for many customers: each tenant has its own domain and its own value for the origin's parameter. */
const { network, place, cluster } = tokyo;
const groupId = `cg_${hexOf(22, 'connection-group')}`;
const routingEndpoint = `d${hexOf(13, 'routing')}.cloudfront.net`;

const shops = webService({
  network,
  cluster,
  name: 'tenant-shops',
  behind: 'tenants',
  behindGroup: OPEN_GROUP,
  port: 8080,
  firstAddress: 600,
});
const balancer = loadBalancer({
  network,
  name: 'tenants',
  scheme: 'internet-facing',
  securityGroups: [tokyo.openGroup],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [tokyo.certificateArn],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      defaultActions: [forward(shops.targetGroupArn)],
    },
  ],
});

const template = distribution({
  accountId: ESTATE_ACCOUNT,
  name: 'tenants',
  aliases: [],
  certificateArn: EDGE_CERTIFICATE,
  origins: [customOrigin({ id: 'shops', domain: `{{originName}}.${DOMAIN}`, policy: 'https-only' })],
  behavior: behavior({ to: 'shops' }),
  config: {
    ConnectionMode: 'tenant-only',
    WebACLId: EDGE_WEB_ACL,
    TenantConfig: { ParameterDefinitions: [{ Name: 'originName', Definition: { StringSchema: { Required: true } } }] },
  },
});

const names = ['north', 'south', 'west'] as const;

export const tenants: AccountPart = {
  regions: { [place.region]: regionRecords(balancer.part, shops.part) },
  cloudFront: {
    distributions: [template],
    connectionGroups: [
      {
        ...{
          Id: groupId,
          Name: 'shops',
          Arn: `arn:aws:cloudfront::${ESTATE_ACCOUNT}:connection-group/${groupId}`,
          RoutingEndpoint: routingEndpoint,
        },
        ...{ CreatedTime: CREATED, LastModifiedTime: CREATED, Ipv6Enabled: true, Status: 'Deployed', Enabled: true, IsDefault: true },
      },
    ],
    tenants: names.map(tenant),
  },
  records: {
    [DOMAIN]: [
      aliasToLoadBalancer(`tenant-origin.${DOMAIN}`, balancer),
      ...names.map((name) => canonicalName(`${name}.${DOMAIN}`, routingEndpoint)),
    ],
  },
};

/** The last tenant turned the web ACL off for itself. */
function tenant(name: (typeof names)[number]): DistributionTenant {
  const id = `dt_${hexOf(22, 'tenant', name)}`;
  return {
    ...{ Id: id, Name: name, Arn: `arn:aws:cloudfront::${ESTATE_ACCOUNT}:distribution-tenant/${id}`, ConnectionGroupId: groupId },
    ...{ DistributionId: template.Id, CreatedTime: CREATED, LastModifiedTime: CREATED, Enabled: true, Status: 'Deployed' },
    Domains: [{ Domain: `${name}.${DOMAIN}`, Status: 'active' }],
    Parameters: [{ Name: 'originName', Value: 'tenant-origin' }],
    Customizations: name === 'west' ? { WebAcl: { Action: 'disable' } } : undefined,
  };
}
