import type { AccountPart } from '../../build/account-part';
import { forward, whenPath } from '../../build/actions';
import { ALL_METHODS, behavior, customOrigin, distribution, distributionDomain } from '../../build/distribution';
import { aliasToDistribution, aliasToLoadBalancer } from '../../build/hosted-zone';
import { loadBalancer } from '../../build/load-balancer';
import { arnOf, CREATED, hexOf, uuidOf } from '../../build/place';
import { webAcl, webAclArn } from '../../build/web-acl';
import { webService } from '../../build/web-service';
import { regionRecords } from '../../region-records';
import { SECRETS } from '../sample-secrets';
import { DOMAIN, EDGE_CERTIFICATE, ESTATE_ACCOUNT, OPEN_GROUP, virginia } from './places';

/** A staging distribution that takes a share of the traffic, a function at the edge, log-in at the load balancer, client certificates. */
const { network, place, cluster } = virginia;
const policyId = uuidOf('continuous-deployment');
const functionArn = `arn:aws:cloudfront::${ESTATE_ACCOUNT}:function/choose-origin`;
const trustStoreArn = arnOf('elasticloadbalancing', place, `truststore/staff/${hexOf(16, 'truststore')}`);

const desk = webService({
  network,
  cluster,
  name: 'desk',
  behind: 'desk',
  behindGroup: OPEN_GROUP,
  port: 8443,
  protocol: 'HTTPS',
  firstAddress: 820,
});
const next = webService({
  network,
  cluster,
  name: 'desk-next',
  behind: 'desk',
  behindGroup: OPEN_GROUP,
  port: 8443,
  protocol: 'HTTPS',
  firstAddress: 822,
  protocolVersion: 'HTTP2',
});

const balancer = loadBalancer({
  network,
  name: 'desk',
  scheme: 'internet-facing',
  securityGroups: [virginia.openGroup],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [virginia.certificateArn],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-3-2021-06',
      defaultActions: [forward(desk.targetGroupArn)],
      rules: [
        { priority: 1, conditions: [whenPath('/admin/*')], actions: [logIn(), forward(desk.targetGroupArn)] },
        {
          priority: 2,
          conditions: [whenPath('/next/*')],
          actions: [forward(next.targetGroupArn)],
          transforms: [{ Type: 'url-rewrite', UrlRewriteConfig: { Rewrites: [{ Regex: '^/next/(.*)$', Replace: '/$1' }] } }],
        },
      ],
    },
    {
      port: 8443,
      protocol: 'HTTPS',
      certificateArns: [virginia.certificateArn],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-3-2021-06',
      mutualAuthentication: {
        Mode: 'verify',
        TrustStoreArn: trustStoreArn,
        IgnoreClientCertificateExpiry: false,
        TrustStoreAssociationStatus: 'active',
      },
      defaultActions: [forward(desk.targetGroupArn)],
    },
  ],
});

// Staging answers nobody yet: its web ACL blocks by default.
const closedToAll = webAcl({ place, name: 'desk-staging', scope: 'CLOUDFRONT', defaultAction: { Block: {} } });

export const stagedRelease: AccountPart = {
  regions: {
    [place.region]: regionRecords(balancer.part, desk.part, next.part, closedToAll, {
      trustStores: [{ Name: 'staff', TrustStoreArn: trustStoreArn, Status: 'ACTIVE', NumberOfCaCertificates: 1, TotalRevokedEntries: 0 }],
    }),
  },
  cloudFront: {
    distributions: [deskDistribution('desk', false), deskDistribution('desk-staging', true)],
    continuousDeploymentPolicies: [
      {
        Id: policyId,
        LastModifiedTime: CREATED,
        ContinuousDeploymentPolicyConfig: {
          StagingDistributionDnsNames: { Quantity: 1, Items: [distributionDomain(ESTATE_ACCOUNT, 'desk-staging')] },
          Enabled: true,
          TrafficConfig: { Type: 'SingleWeight', SingleWeightConfig: { Weight: 0.1 } },
        },
      },
    ],
    functions: [
      {
        Name: 'choose-origin',
        Status: 'DEPLOYED',
        FunctionConfig: { Comment: 'Chooses an origin by country', Runtime: 'cloudfront-js-2.0' },
        FunctionMetadata: { FunctionARN: functionArn, Stage: 'LIVE', CreatedTime: CREATED, LastModifiedTime: CREATED },
      },
    ],
  },
  records: {
    [DOMAIN]: [
      aliasToDistribution(`desk.${DOMAIN}`, distributionDomain(ESTATE_ACCOUNT, 'desk')),
      aliasToLoadBalancer(`desk-origin.${DOMAIN}`, balancer),
    ],
  },
};

function deskDistribution(name: string, staging: boolean) {
  return distribution({
    accountId: ESTATE_ACCOUNT,
    name,
    aliases: staging ? [] : [`desk.${DOMAIN}`],
    certificateArn: EDGE_CERTIFICATE,
    origins: [customOrigin({ id: 'desk', domain: `desk-origin.${DOMAIN}`, policy: 'https-only' })],
    behavior: behavior({
      to: 'desk',
      methods: ALL_METHODS,
      other: staging ? {} : { FunctionAssociations: { Quantity: 1, Items: [{ FunctionARN: functionArn, EventType: 'viewer-request' }] } },
    }),
    config: staging
      ? { Staging: true, HttpVersion: 'http2', WebACLId: webAclArn(place, 'desk-staging', 'CLOUDFRONT') }
      : { ContinuousDeploymentPolicyId: policyId },
  });
}

function logIn() {
  return {
    Type: 'authenticate-oidc' as const,
    AuthenticateOidcConfig: {
      Issuer: 'https://login.example.org',
      AuthorizationEndpoint: 'https://login.example.org/authorize',
      TokenEndpoint: 'https://login.example.org/token',
      UserInfoEndpoint: 'https://login.example.org/user',
      ClientId: 'estate-desk',
      ClientSecret: SECRETS.oidcClientSecret,
      OnUnauthenticatedRequest: 'authenticate' as const,
    },
  };
}
