import type { AccountPart } from '../../build/account-part';
import { forward } from '../../build/actions';
import { behavior, distribution, distributionDomain } from '../../build/distribution';
import { aliasToDistribution } from '../../build/hosted-zone';
import { loadBalancer } from '../../build/load-balancer';
import { securityGroup, securityGroupId } from '../../build/security-group';
import { targetGroupArn } from '../../build/target-group';
import { originThroughVpc, vpcOrigin } from '../../build/vpc-origin';
import { regionRecords } from '../../region-records';
import { cloudFrontPrefixListId } from '../../services/ec2/cloudfront-prefix-list';
import { exposedService } from './exposed-service';
import { CARELESS_ACCOUNT, DOMAIN, EDGE_CERTIFICATE, mall, ORIGIN_CERTIFICATE, tokyo } from './places';
import { WIZARD_GROUP } from './security-groups';

const OLD_CERTIFICATE = `arn:aws:iam::${CARELESS_ACCOUNT}:server-certificate/mall-2019`;
const anyDistribution = securityGroup({
  network: mall,
  name: 'inside',
  ingress: [{ port: 443, from: { prefixList: cloudFrontPrefixListId(tokyo.region) } }],
});

/** VPC origins that gain nothing: to a load balancer that the internet reaches, and to one that all of CloudFront does. */
export const vpcOrigins: AccountPart[] = [
  throughVpc('inside', 'internal', securityGroupId(mall, 'inside'), [ORIGIN_CERTIFICATE], 70),
  throughVpc('outside', 'internet-facing', WIZARD_GROUP, [ORIGIN_CERTIFICATE, OLD_CERTIFICATE], 74),
  { regions: { [tokyo.region]: regionRecords({ securityGroups: [anyDistribution] }) } },
];

function throughVpc(
  name: string,
  scheme: 'internal' | 'internet-facing',
  securityGroup: string,
  certificateArns: string[],
  firstAddress: number,
): AccountPart {
  const balancer = loadBalancer({
    ...{ network: mall, name, scheme, securityGroups: [securityGroup] },
    listeners: [
      {
        ...{ port: 443, protocol: 'HTTPS', certificateArns, sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' },
        defaultActions: [forward(targetGroupArn(tokyo, name))],
      },
    ],
  });
  return {
    regions: { [tokyo.region]: regionRecords(balancer.part, exposedService({ name, behind: name, firstAddress })) },
    cloudFront: {
      vpcOrigins: [vpcOrigin({ accountId: CARELESS_ACCOUNT, name, endpointArn: balancer.arn })],
      distributions: [
        distribution({
          accountId: CARELESS_ACCOUNT,
          name,
          aliases: [`${name}.${DOMAIN}`],
          certificateArn: EDGE_CERTIFICATE,
          origins: [originThroughVpc(name, `${name}.${DOMAIN}`, CARELESS_ACCOUNT, name)],
          behavior: behavior({ to: name }),
        }),
      ],
    },
    records: { [DOMAIN]: [aliasToDistribution(`${name}.${DOMAIN}`, distributionDomain(CARELESS_ACCOUNT, name))] },
  };
}
