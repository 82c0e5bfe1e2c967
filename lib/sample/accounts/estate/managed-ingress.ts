import { fixedResponse, forward, whenHost } from '../../build/actions';
import type { AccountPart } from '../../build/account-part';
import { certificate, certificateArn } from '../../build/certificate';
import { behavior, customOrigin, distribution } from '../../build/distribution';
import { clusterArn } from '../../build/fargate-service';
import { listenerArn, loadBalancer, loadBalancerArn, ruleArn } from '../../build/load-balancer';
import { arnOf, CREATED, hexOf } from '../../build/place';
import { webService } from '../../build/web-service';
import { regionRecords } from '../../region-records';
import { ESTATE_ACCOUNT, OPEN_GROUP, virginia } from './places';

/** Load balancers that ECS makes and keeps: one for an Express service, one for a gateway. Both services show no target group. */
const { network, place, cluster } = virginia;
const managed = { status: 'ACTIVE' as const, updatedAt: CREATED };

const expressAlb = 'ecs-express-gateway-alb-1';
const expressHost = `no-7c1d2e3f4a5b.ecs.${place.region}.on.aws`;
const expressRevision = arnOf('ecs', place, `service-revision/${cluster}/express-notes/7390467128836123456`);
const express = webService({
  ...{ network, cluster, name: 'express-notes', behind: expressAlb, behindGroup: OPEN_GROUP, port: 8080, firstAddress: 500 },
  service: {
    loadBalancers: [],
    resourceManagementType: 'ECS',
    currentServiceRevisions: [{ arn: expressRevision, requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 }],
  },
});

const gatewayAlb = 'ecs-gateway-alb-1';
const gatewayHost = `invoices-5d6e7f80.ecs-gateway.${place.region}.on.aws`;
const gatewayArn = arnOf('ecs', place, `gateway/front-door/${hexOf(32, 'gateway')}`);
const gatewayRouteArn = `${gatewayArn.replace(':gateway/', ':gateway-route/')}/${hexOf(32, 'route', 'invoices')}`;
const gatewayRevision = arnOf('ecs', place, `service-revision/${cluster}/gateway-invoices/1827364554637281900`);
const invoices = webService({
  ...{ network, cluster, name: 'gateway-invoices', behind: gatewayAlb, behindGroup: OPEN_GROUP, port: 8080, firstAddress: 502 },
  service: {
    loadBalancers: [],
    currentServiceRevisions: [{ arn: gatewayRevision, requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 }],
  },
});

export const managedIngress: AccountPart = {
  regions: {
    [place.region]: regionRecords(
      managedLoadBalancer(expressAlb, expressHost, express.targetGroupArn).part,
      managedLoadBalancer(gatewayAlb, gatewayHost, invoices.targetGroupArn).part,
      express.part,
      invoices.part,
      { serviceRevisions: [expressRevisionRecord(), gatewayRevisionRecord()] },
      // ECS has a certificate issued for each name that it gives.
      { certificates: [certificate(place, expressHost), certificate(place, gatewayHost)] },
      expressService(),
      gateway(),
    ),
  },
  cloudFront: {
    distributions: [
      distribution({
        accountId: ESTATE_ACCOUNT,
        name: 'express-notes',
        aliases: [],
        origins: [customOrigin({ id: 'express', domain: expressHost, policy: 'https-only' })],
        behavior: behavior({ to: 'express' }),
      }),
    ],
  },
};

function managedLoadBalancer(name: string, host: string, targetGroup: string) {
  return loadBalancer({
    network,
    name,
    scheme: 'internet-facing',
    securityGroups: [virginia.openGroup],
    listeners: [
      {
        port: 443,
        protocol: 'HTTPS',
        certificateArns: [certificateArn(place, host)],
        sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
        defaultActions: [fixedResponse(404)],
        rules: [{ priority: 1, conditions: [whenHost(host)], actions: [forward(targetGroup)] }],
      },
    ],
    tags: { AmazonECSManaged: 'true' },
  });
}

function expressRevisionRecord() {
  return {
    ...{ serviceRevisionArn: expressRevision, serviceArn: express.serviceArn, clusterArn: clusterArn(place, cluster), createdAt: CREATED },
    ecsManagedResources: {
      ingressPaths: [
        {
          ...{ accessType: 'PUBLIC' as const, endpoint: `https://${expressHost}` },
          loadBalancer: { ...managed, arn: loadBalancerArn(place, expressAlb), scheme: 'internet-facing' },
          listener: { ...managed, arn: listenerArn(place, expressAlb, 443) },
          rule: { ...managed, arn: ruleArn(listenerArn(place, expressAlb, 443), 1) },
          certificate: { ...managed, arn: certificateArn(place, expressHost), domainName: expressHost },
          targetGroups: [{ ...managed, arn: express.targetGroupArn, healthCheckPath: '/ping', healthCheckPort: 8080, port: 8080 }],
        },
      ],
    },
  };
}

function expressService() {
  return {
    expressServices: [
      {
        ...{ cluster, serviceName: 'express-notes', serviceArn: express.serviceArn, createdAt: CREATED },
        status: { statusCode: 'ACTIVE' as const },
        activeConfigurations: [
          {
            ...{ serviceRevisionArn: expressRevision, healthCheckPath: '/ping', createdAt: CREATED },
            primaryContainer: { image: `${ESTATE_ACCOUNT}.dkr.ecr.${place.region}.amazonaws.com/notes:2`, containerPort: 8080 },
            ingressPaths: [{ accessType: 'PUBLIC' as const, endpoint: `https://${expressHost}` }],
          },
        ],
      },
    ],
  };
}

function gatewayRevisionRecord() {
  const resources = {
    acmCertificateArn: certificateArn(place, gatewayHost),
    loadBalancerArn: loadBalancerArn(place, gatewayAlb),
    listenerArn: listenerArn(place, gatewayAlb, 443),
    listenerRuleArn: ruleArn(listenerArn(place, gatewayAlb, 443), 1),
    targetGroupArn: invoices.targetGroupArn,
  };
  return {
    ...{ serviceRevisionArn: gatewayRevision, serviceArn: invoices.serviceArn, clusterArn: clusterArn(place, cluster), createdAt: CREATED },
    gatewayConnectors: [{ portName: 'web', filters: { accessTypes: ['PUBLIC' as const] } }],
    ecsManagedResources: {
      gatewayConnections: [
        {
          ...{
            gatewayArn,
            gatewayRouteArn,
            portName: 'web',
            serviceUrl: `https://${gatewayHost}`,
            accessType: 'PUBLIC' as const,
            status: 'ACTIVE' as const,
          },
          resources: { hostSharedAlb: [resources] },
        },
      ],
    },
  };
}

function gateway() {
  const alb = {
    acmCertificateArn: certificateArn(place, gatewayHost),
    loadBalancerArn: loadBalancerArn(place, gatewayAlb),
    listenerArn: listenerArn(place, gatewayAlb, 443),
    listenerRuleArn: ruleArn(listenerArn(place, gatewayAlb, 443), 1),
  };
  return {
    gateways: [
      {
        ...{ gatewayArn, name: 'front-door', status: 'ACTIVE' as const, accessType: 'PUBLIC' as const, createdAt: CREATED },
        configuration: {
          hostSharedAlb: { scheme: 'internet-facing' as const, port: 443, protocol: 'HTTPS' as const, maxAlbCount: 2, currentAlbCount: 1 },
        },
      },
    ],
    gatewayClusters: [{ gatewayArn, clusterArn: clusterArn(place, cluster), status: 'ACTIVE' as const }],
    gatewayRoutes: [
      {
        ...{ gatewayRouteArn, serviceArn: invoices.serviceArn, serviceContainerPortName: 'web', status: 'ACTIVE' as const },
        ...{ serviceUrl: `https://${gatewayHost}`, resources: { hostSharedAlb: [alb] } },
      },
    ],
  };
}
