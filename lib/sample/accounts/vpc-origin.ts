import { forward } from '../build/actions';
import { certificate, certificateArn } from '../build/certificate';
import { ALL_METHODS, behavior, distribution, distributionDomain } from '../build/distribution';
import { cluster } from '../build/fargate-service';
import { aliasToDistribution, hostedZone } from '../build/hosted-zone';
import { loadBalancer, loadBalancerArn } from '../build/load-balancer';
import { network } from '../build/network';
import type { Place } from '../build/place';
import { sampleAccount } from '../build/sample-account';
import { securityGroup, securityGroupId } from '../build/security-group';
import { originThroughVpc, vpcOrigin } from '../build/vpc-origin';
import { webAcl, webAclArn } from '../build/web-acl';
import { webService } from '../build/web-service';
import { regionRecords } from '../region-records';

/**
 * The load balancer is internal; CloudFront reaches it through a VPC origin, and its security group admits nothing but
 * the group that CloudFront keeps for VPC origins.
 */
const accountId = '210987654321';
const ireland: Place = { accountId, region: 'eu-west-1' };
const virginia: Place = { accountId, region: 'us-east-1' };
const viewerName = 'portal.example.com';
const originName = 'portal-internal.example.com';

const vpc = network({ place: ireland, name: 'portal', prefix: '10.4' });
// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html
const serviceGroup = securityGroup({ network: vpc, name: 'CloudFront-VPCOrigins-Service-SG', ingress: [] });
const albGroup = securityGroup({
  network: vpc,
  name: 'portal-alb',
  ingress: [{ port: 443, from: { group: securityGroupId(vpc, 'CloudFront-VPCOrigins-Service-SG') } }],
});

const portal = webService({
  network: vpc,
  cluster: 'portal',
  name: 'portal-web',
  behind: 'portal-alb',
  behindGroup: 'portal-alb',
  firstAddress: 50,
  port: 8080,
});

const alb = loadBalancer({
  network: vpc,
  name: 'portal-alb',
  scheme: 'internal',
  securityGroups: [securityGroupId(vpc, 'portal-alb')],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [certificateArn(ireland, originName)],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
      defaultActions: [forward(portal.targetGroupArn)],
    },
  ],
  attributes: { 'routing.http.drop_invalid_header_fields.enabled': 'true' },
});

const site = distribution({
  accountId,
  name: 'portal',
  aliases: [viewerName],
  certificateArn: certificateArn(virginia, viewerName),
  origins: [originThroughVpc('portal-alb', originName, accountId, 'portal-alb')],
  behavior: behavior({ to: 'portal-alb', methods: ALL_METHODS }),
  config: { WebACLId: webAclArn(virginia, 'portal-edge', 'CLOUDFRONT') },
});

export const vpcOriginAccount = sampleAccount({
  name: 'vpc-origin',
  accountId,
  regions: {
    'eu-west-1': regionRecords(
      vpc.part,
      { securityGroups: [serviceGroup, albGroup], certificates: [certificate(ireland, originName)] },
      alb.part,
      cluster(ireland, 'portal'),
      portal.part,
    ),
    'us-east-1': regionRecords(
      { certificates: [certificate(virginia, viewerName)] },
      webAcl({ place: virginia, name: 'portal-edge', scope: 'CLOUDFRONT' }),
    ),
  },
  cloudFront: {
    distributions: [site],
    vpcOrigins: [vpcOrigin({ accountId, name: 'portal-alb', endpointArn: loadBalancerArn(ireland, 'portal-alb') })],
  },
  hostedZones: [hostedZone('example.com', [aliasToDistribution(viewerName, distributionDomain(accountId, 'portal'))])],
});
