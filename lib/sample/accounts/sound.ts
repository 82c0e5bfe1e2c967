import { fixedResponse, forward, whenHeader } from '../build/actions';
import { certificate, certificateArn } from '../build/certificate';
import { ALL_METHODS, behavior, customOrigin, distribution, distributionDomain, SECURITY_HEADERS } from '../build/distribution';
import { cluster } from '../build/fargate-service';
import { aliasToDistribution, aliasToLoadBalancer, hostedZone } from '../build/hosted-zone';
import { loadBalancer } from '../build/load-balancer';
import { network } from '../build/network';
import type { Place } from '../build/place';
import { sampleAccount } from '../build/sample-account';
import { securityGroup, securityGroupId } from '../build/security-group';
import { webAcl, webAclArn } from '../build/web-acl';
import { webService } from '../build/web-service';
import { regionRecords } from '../region-records';
import { cloudFrontPrefixListId } from '../services/ec2/cloudfront-prefix-list';
import { SECRETS } from './sample-secrets';

/**
 * The article's chain, repaired: the target group speaks HTTP/1.1, only CloudFront reaches the load balancer, and of CloudFront
 * only the distribution that knows the secret header; the VPC holds this one system, and is watched.
 */
const accountId = '444455556666';
const tokyo: Place = { accountId, region: 'ap-northeast-1' };
const virginia: Place = { accountId, region: 'us-east-1' };
const viewerName = 'www.example.net';
const originName = 'origin.example.net';
const verifyHeader = 'X-Origin-Verify';

const vpc = network({ place: tokyo, name: 'shop', prefix: '10.1', watched: true });
const onlyCloudFront = securityGroup({
  network: vpc,
  name: 'shop-alb',
  ingress: [{ port: 443, from: { prefixList: cloudFrontPrefixListId(tokyo.region) } }],
});

const shop = webService({
  network: vpc,
  cluster: 'shop',
  name: 'shop-web',
  behind: 'shop-alb',
  behindGroup: 'shop-alb',
  firstAddress: 20,
  port: 8080,
  container: {
    secrets: [{ name: 'DATABASE_PASSWORD', valueFrom: `arn:aws:secretsmanager:${tokyo.region}:${accountId}:secret:shop/database-AbCdEf` }],
  },
});

const alb = loadBalancer({
  network: vpc,
  name: 'shop-alb',
  scheme: 'internet-facing',
  securityGroups: [securityGroupId(vpc, 'shop-alb')],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [certificateArn(tokyo, originName)],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
      defaultActions: [fixedResponse(403)],
      rules: [{ priority: 1, conditions: [whenHeader(verifyHeader, SECRETS.soundOriginHeader)], actions: [forward(shop.targetGroupArn)] }],
    },
  ],
  attributes: {
    'deletion_protection.enabled': 'true',
    'routing.http.drop_invalid_header_fields.enabled': 'true',
    'access_logs.s3.enabled': 'true',
    'access_logs.s3.bucket': 'shop-logs-444455556666',
    'connection_logs.s3.enabled': 'true',
    'connection_logs.s3.bucket': 'shop-logs-444455556666',
  },
  tags: { Environment: 'production', Application: 'shop' },
});

const site = distribution({
  accountId,
  name: 'shop',
  aliases: [viewerName],
  certificateArn: certificateArn(virginia, viewerName),
  origins: [
    customOrigin({ id: 'shop-alb', domain: originName, policy: 'https-only', headers: { [verifyHeader]: SECRETS.soundOriginHeader } }),
  ],
  behavior: behavior({ to: 'shop-alb', methods: ALL_METHODS, other: { ResponseHeadersPolicyId: SECURITY_HEADERS } }),
  config: {
    WebACLId: webAclArn(virginia, 'shop-edge', 'CLOUDFRONT'),
    Logging: { Enabled: true, IncludeCookies: false, Bucket: 'shop-logs-444455556666.s3.amazonaws.com', Prefix: 'edge/' },
  },
});

export const sound = sampleAccount({
  name: 'sound',
  accountId,
  regions: {
    'ap-northeast-1': regionRecords(
      vpc.part,
      { securityGroups: [onlyCloudFront], certificates: [certificate(tokyo, originName)] },
      alb.part,
      cluster(tokyo, 'shop'),
      shop.part,
    ),
    'us-east-1': regionRecords(
      { certificates: [certificate(virginia, viewerName)] },
      webAcl({ place: virginia, name: 'shop-edge', scope: 'CLOUDFRONT' }),
    ),
  },
  cloudFront: { distributions: [site], tags: { [site.ARN ?? '']: { Environment: 'production', Application: 'shop' } } },
  hostedZones: [
    hostedZone('example.net', [
      aliasToDistribution(viewerName, distributionDomain(accountId, 'shop')),
      aliasToLoadBalancer(originName, alb),
    ]),
  ],
});
