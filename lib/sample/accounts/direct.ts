import { forward, redirectToHttps } from '../build/actions';
import { certificate, certificateArn } from '../build/certificate';
import { cluster } from '../build/fargate-service';
import { aliasToLoadBalancer, hostedZone } from '../build/hosted-zone';
import { loadBalancer, loadBalancerArn } from '../build/load-balancer';
import { network } from '../build/network';
import type { Place } from '../build/place';
import { sampleAccount } from '../build/sample-account';
import { securityGroup, securityGroupId } from '../build/security-group';
import { webAcl } from '../build/web-acl';
import { webService } from '../build/web-service';
import { regionRecords } from '../region-records';

/**
 * No CloudFront: browsers reach the load balancer itself. With an HTTP2 target group HTTP/2 goes down to the container,
 * and whoever still speaks HTTP/1.1 gets 464.
 */
const accountId = '777788889999';
const tokyo: Place = { accountId, region: 'ap-northeast-1' };
const viewerName = 'app.example.org';

const vpc = network({ place: tokyo, name: 'app', prefix: '10.2' });
const openToAll = securityGroup({
  network: vpc,
  name: 'app-alb',
  ingress: [
    { port: 443, from: { cidr: '0.0.0.0/0' } },
    { port: 80, from: { cidr: '0.0.0.0/0' } },
  ],
});

const app = webService({
  network: vpc,
  cluster: 'app',
  name: 'app-web',
  behind: 'app-alb',
  behindGroup: 'app-alb',
  firstAddress: 30,
  port: 8080,
  protocolVersion: 'HTTP2',
});

const alb = loadBalancer({
  network: vpc,
  name: 'app-alb',
  scheme: 'internet-facing',
  securityGroups: [securityGroupId(vpc, 'app-alb')],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [certificateArn(tokyo, viewerName)],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
      defaultActions: [forward(app.targetGroupArn)],
    },
    { port: 80, protocol: 'HTTP', defaultActions: [redirectToHttps()] },
  ],
  attributes: { 'routing.http.drop_invalid_header_fields.enabled': 'true' },
});

export const direct = sampleAccount({
  name: 'direct',
  accountId,
  regions: {
    'ap-northeast-1': regionRecords(
      vpc.part,
      { securityGroups: [openToAll], certificates: [certificate(tokyo, viewerName)] },
      alb.part,
      cluster(tokyo, 'app'),
      app.part,
      webAcl({ place: tokyo, name: 'app-regional', scope: 'REGIONAL', resources: [loadBalancerArn(tokyo, 'app-alb')] }),
    ),
  },
  hostedZones: [hostedZone('example.org', [aliasToLoadBalancer(viewerName, alb)])],
});
