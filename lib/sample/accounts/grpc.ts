import { forward } from '../build/actions';
import { certificate, certificateArn } from '../build/certificate';
import { ALL_METHODS, behavior, customOrigin, distribution, distributionDomain } from '../build/distribution';
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

/**
 * gRPC through CloudFront: the one kind of request for which the origin hop is HTTP/2.
 * A page asked for under the same name still arrives as HTTP/1.1, and the GRPC target group answers it 464.
 */
const accountId = '123456789012';
const oregon: Place = { accountId, region: 'us-west-2' };
const virginia: Place = { accountId, region: 'us-east-1' };
const viewerName = 'api.example.com';
const originName = 'grpc-origin.example.com';

const vpc = network({ place: oregon, name: 'quotes', prefix: '10.3' });
const onlyCloudFront = securityGroup({
  network: vpc,
  name: 'quotes-alb',
  ingress: [{ port: 443, from: { prefixList: cloudFrontPrefixListId(oregon.region) } }],
});

const quotes = webService({
  network: vpc,
  cluster: 'quotes',
  name: 'quotes-api',
  behind: 'quotes-alb',
  behindGroup: 'quotes-alb',
  firstAddress: 40,
  port: 50_051,
  protocolVersion: 'GRPC',
});

const alb = loadBalancer({
  network: vpc,
  name: 'quotes-alb',
  scheme: 'internet-facing',
  securityGroups: [securityGroupId(vpc, 'quotes-alb')],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [certificateArn(oregon, originName)],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      defaultActions: [forward(quotes.targetGroupArn)],
    },
  ],
});

const api = distribution({
  accountId,
  name: 'quotes',
  aliases: [viewerName],
  certificateArn: certificateArn(virginia, viewerName),
  origins: [customOrigin({ id: 'quotes-alb', domain: originName, policy: 'https-only' })],
  behavior: behavior({ to: 'quotes-alb', viewers: 'https-only', methods: ALL_METHODS, grpc: true }),
  config: { HttpVersion: 'http2', WebACLId: webAclArn(virginia, 'quotes-edge', 'CLOUDFRONT') },
});

export const grpc = sampleAccount({
  name: 'grpc',
  accountId,
  regions: {
    'us-west-2': regionRecords(
      vpc.part,
      { securityGroups: [onlyCloudFront], certificates: [certificate(oregon, originName)] },
      alb.part,
      cluster(oregon, 'quotes'),
      quotes.part,
    ),
    'us-east-1': regionRecords(
      { certificates: [certificate(virginia, viewerName)] },
      webAcl({ place: virginia, name: 'quotes-edge', scope: 'CLOUDFRONT' }),
    ),
  },
  cloudFront: { distributions: [api] },
  hostedZones: [
    hostedZone('example.com', [
      aliasToDistribution(viewerName, distributionDomain(accountId, 'quotes')),
      aliasToLoadBalancer(originName, alb),
    ]),
  ],
});
