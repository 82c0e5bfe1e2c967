import type { TaskSet } from '@aws-sdk/client-ecs';
import { forward, forwardWeighted, whenPath } from '../../build/actions';
import type { AccountPart } from '../../build/account-part';
import { ALL_METHODS, behavior, customOrigin, distribution, distributionDomain } from '../../build/distribution';
import { aliasToDistribution, aliasToLoadBalancer } from '../../build/hosted-zone';
import { listenerArn, loadBalancer, ruleArn } from '../../build/load-balancer';
import { arnOf, CREATED, hexOf } from '../../build/place';
import { webService } from '../../build/web-service';
import { targetGroupArn } from '../../build/target-group';
import { regionRecords } from '../../region-records';
import { CLOUDFRONT_GROUP, DOMAIN, EDGE_CERTIFICATE, ESTATE_ACCOUNT, ireland } from './places';

/** Three ways of releasing behind one load balancer: weighted canary, ECS blue/green, CodeDeploy. */
const { network, place, cluster } = ireland;
const name = 'releases';
const shared = { network, cluster, behind: name, behindGroup: CLOUDFRONT_GROUP, port: 8080 };
const https = listenerArn(place, name, 443);

// A canary that speaks HTTP/2 gets a tenth of the traffic, and answers 464 to all of it.
const stable = webService({ ...shared, name: 'canary-stable', firstAddress: 400 });
const canary = webService({ ...shared, name: 'canary-next', firstAddress: 402, protocolVersion: 'HTTP2' });

// ECS's own blue/green: the rule's weights say which group is live, the service names both.
const serviceRevisionArn = arnOf('ecs', place, `service-revision/${cluster}/native/4980306466373577095`);
const native = webService({
  ...shared,
  name: 'native',
  firstAddress: 404,
  alternate: true,
  service: {
    deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 10, maximumPercent: 200, minimumHealthyPercent: 100 },
    currentServiceRevisions: [{ arn: serviceRevisionArn, requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 }],
    loadBalancers: [
      {
        ...{ targetGroupArn: targetGroupArn(place, 'native'), containerName: 'web', containerPort: 8080 },
        advancedConfiguration: {
          alternateTargetGroupArn: targetGroupArn(place, 'native-alternate'),
          productionListenerRule: ruleArn(https, 20),
          roleArn: `arn:aws:iam::${ESTATE_ACCOUNT}:role/ecs-blue-green`,
        },
      },
    ],
  },
});

// CodeDeploy: the service itself names no target group, its task sets do.
const codeDeploy = webService({
  ...shared,
  name: 'codedeploy',
  firstAddress: 406,
  alternate: true,
  service: {
    deploymentController: { type: 'CODE_DEPLOY' },
    loadBalancers: [],
    deployments: [],
    taskSets: [taskSet('PRIMARY', 'codedeploy', 100), taskSet('ACTIVE', 'codedeploy-alternate', 0)],
  },
});

const balancer = loadBalancer({
  network,
  name,
  scheme: 'internet-facing',
  securityGroups: [ireland.cloudFrontGroup],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [ireland.certificateArn],
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
      defaultActions: [forwardWeighted({ [stable.targetGroupArn]: 90, [canary.targetGroupArn]: 10 })],
      rules: [
        {
          priority: 20,
          conditions: [whenPath('/native/*')],
          actions: [forwardWeighted({ [native.targetGroupArn]: 100, [native.alternateTargetGroupArn]: 0 })],
        },
        { priority: 30, conditions: [whenPath('/codedeploy/*')], actions: [forward(codeDeploy.targetGroupArn)] },
      ],
    },
  ],
});

export const deployments: AccountPart = {
  regions: {
    [place.region]: regionRecords(balancer.part, stable.part, canary.part, native.part, codeDeploy.part, {
      serviceRevisions: [
        {
          ...{ serviceRevisionArn, serviceArn: native.serviceArn, createdAt: CREATED, launchType: 'FARGATE' },
          resolvedConfiguration: { loadBalancers: [{ targetGroupArn: native.targetGroupArn, productionListenerRule: ruleArn(https, 20) }] },
        },
      ],
    }),
  },
  cloudFront: {
    distributions: [
      distribution({
        accountId: ESTATE_ACCOUNT,
        name,
        aliases: [`${name}.${DOMAIN}`],
        certificateArn: EDGE_CERTIFICATE,
        origins: [customOrigin({ id: name, domain: `${name}-origin.${DOMAIN}`, policy: 'https-only' })],
        behavior: behavior({ to: name, methods: ALL_METHODS }),
      }),
    ],
  },
  records: {
    [DOMAIN]: [
      aliasToDistribution(`${name}.${DOMAIN}`, distributionDomain(ESTATE_ACCOUNT, name)),
      aliasToLoadBalancer(`${name}-origin.${DOMAIN}`, balancer),
    ],
  },
};

function taskSet(status: string, group: string, percent: number): TaskSet {
  const id = `ecs-svc/${hexOf(19, 'taskset', group)}`;
  return {
    ...{ id, taskSetArn: arnOf('ecs', place, `task-set/${cluster}/codedeploy/${id}`), status, createdAt: CREATED, updatedAt: CREATED },
    ...{ launchType: 'FARGATE', stabilityStatus: 'STEADY_STATE', computedDesiredCount: 2, runningCount: 2, pendingCount: 0 },
    taskDefinition: arnOf('ecs', place, 'task-definition/codedeploy:3'),
    scale: { unit: 'PERCENT', value: percent },
    loadBalancers: [{ targetGroupArn: targetGroupArn(place, group), containerName: 'web', containerPort: 8080 }],
  };
}
