import { certificate, certificateArn } from '../../build/certificate';
import { cluster } from '../../build/fargate-service';
import { type Network, network } from '../../build/network';
import type { Place } from '../../build/place';
import { type RegionPart, regionRecords } from '../../region-records';
import { securityGroup, securityGroupId } from '../../build/security-group';
import { webAcl, webAclArn } from '../../build/web-acl';
import { cloudFrontPrefixListId } from '../../services/ec2/cloudfront-prefix-list';

export const ESTATE_ACCOUNT = '555555555555';
export const DOMAIN = 'example.com';

/** Names of the security groups that load balancers of the estate carry. */
export const OPEN_GROUP = 'estate-open';
export const CLOUDFRONT_GROUP = 'estate-cloudfront';

/** A region of the estate: one VPC, one cluster, one wildcard certificate, and two security groups for load balancers. */
export interface Site {
  place: Place;
  network: Network;
  cluster: string;
  certificateArn: string;
  openGroup: string;
  cloudFrontGroup: string;
  part: RegionPart;
}

export const virginia = site('us-east-1', '10.16');
export const oregon = site('us-west-2', '10.17');
export const ireland = site('eu-west-1', '10.18');
export const tokyo = site('ap-northeast-1', '10.19');

/** The certificate of every distribution of the estate. */
export const EDGE_CERTIFICATE = certificateArn(virginia.place, `*.${DOMAIN}`);
export const EDGE_WEB_ACL = webAclArn(virginia.place, 'estate-edge', 'CLOUDFRONT');
export const edgeWebAcl = webAcl({ place: virginia.place, name: 'estate-edge', scope: 'CLOUDFRONT', countOnly: true });

function site(region: string, prefix: string): Site {
  const place: Place = { accountId: ESTATE_ACCOUNT, region };
  const vpc = network({ place, name: `estate-${region}`, prefix });
  const open = securityGroup({
    network: vpc,
    name: OPEN_GROUP,
    ingress: [
      { port: 443, from: { cidr: '0.0.0.0/0' } },
      { port: 80, from: { cidr: '0.0.0.0/0' } },
    ],
  });
  const onlyCloudFront = securityGroup({
    network: vpc,
    name: CLOUDFRONT_GROUP,
    ingress: [{ port: [80, 443], from: { prefixList: cloudFrontPrefixListId(region) } }],
  });
  return {
    place,
    network: vpc,
    cluster: 'estate',
    certificateArn: certificateArn(place, `*.${DOMAIN}`),
    openGroup: securityGroupId(vpc, OPEN_GROUP),
    cloudFrontGroup: securityGroupId(vpc, CLOUDFRONT_GROUP),
    part: regionRecords(vpc.part, cluster(place, 'estate'), {
      securityGroups: [open, onlyCloudFront],
      certificates: [certificate(place, `*.${DOMAIN}`)],
    }),
  };
}
