import type { AccountPart } from '../../build/account-part';
import { forward } from '../../build/actions';
import { behavior, distribution, distributionDomain } from '../../build/distribution';
import { aliasToDistribution } from '../../build/hosted-zone';
import { loadBalancer, loadBalancerArn } from '../../build/load-balancer';
import { targetGroup, targetGroupArn } from '../../build/target-group';
import { originThroughVpc, vpcOrigin } from '../../build/vpc-origin';
import { webService } from '../../build/web-service';
import { regionRecords } from '../../region-records';
import { DOMAIN, EDGE_CERTIFICATE, ESTATE_ACCOUNT, OPEN_GROUP, oregon } from './places';

/** A VPC origin to a network load balancer, whose target group is an application load balancer. */
const { network, place, cluster } = oregon;

const reports = webService({
  network,
  cluster,
  name: 'reports',
  behind: 'reports-inner',
  behindGroup: OPEN_GROUP,
  port: 8080,
  firstAddress: 700,
});
const inner = loadBalancer({
  network,
  name: 'reports-inner',
  scheme: 'internal',
  securityGroups: [oregon.openGroup],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [oregon.certificateArn],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      defaultActions: [forward(reports.targetGroupArn)],
    },
  ],
});
const outerArn = loadBalancerArn(place, 'reports-outer', 'network');
const outer = loadBalancer({
  network,
  name: 'reports-outer',
  type: 'network',
  scheme: 'internal',
  securityGroups: [oregon.openGroup],
  listeners: [{ port: 443, protocol: 'TCP', defaultActions: [forward(targetGroupArn(place, 'reports-alb'))] }],
});
const toInner = targetGroup({
  place,
  name: 'reports-alb',
  vpcId: network.vpcId,
  port: 443,
  protocol: 'TCP',
  targetType: 'alb',
  loadBalancerArns: [outerArn],
});

export const networkLoadBalancers: AccountPart = {
  regions: {
    [place.region]: regionRecords(inner.part, outer.part, reports.part, {
      targetGroups: [toInner],
      targets: [
        {
          targetGroupArn: targetGroupArn(place, 'reports-alb'),
          health: { Target: { Id: inner.arn, Port: 443 }, HealthCheckPort: '443', TargetHealth: { State: 'healthy' } },
        },
      ],
    }),
  },
  cloudFront: {
    vpcOrigins: [vpcOrigin({ accountId: ESTATE_ACCOUNT, name: 'reports', endpointArn: outerArn })],
    distributions: [
      distribution({
        accountId: ESTATE_ACCOUNT,
        name: 'reports',
        aliases: [`reports.${DOMAIN}`],
        certificateArn: EDGE_CERTIFICATE,
        origins: [originThroughVpc('reports', `reports-inner.${DOMAIN}`, ESTATE_ACCOUNT, 'reports')],
        behavior: behavior({ to: 'reports' }),
      }),
    ],
  },
  records: { [DOMAIN]: [aliasToDistribution(`reports.${DOMAIN}`, distributionDomain(ESTATE_ACCOUNT, 'reports'))] },
};
