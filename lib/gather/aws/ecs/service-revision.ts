import type { GatewayConnection, ManagedIngressPath, ServiceRevision as SdkServiceRevision } from '@aws-sdk/client-ecs';

import type { ManagedIngress, ServiceRevision } from '@/lib/inventory/service';

import type { Loose } from '../answers/loose';
import { idOrNull } from '../answers/present';
import { sortedBy } from '../answers/sorted';
import { toServiceLoadBalancers } from './service';

/** A described revision; null when it has no ARN. */
export function toServiceRevision(revision: Loose<SdkServiceRevision>): ServiceRevision | null {
  const arn = revision.serviceRevisionArn;
  if (arn === undefined) return null;
  const managed = revision.ecsManagedResources;
  const resolved = (revision.resolvedConfiguration?.loadBalancers ?? []).map((loadBalancer) => ({
    targetGroupArn: idOrNull(loadBalancer.targetGroupArn),
    containerName: null,
    containerPort: null,
    alternateTargetGroupArn: null,
    productionListenerRule: idOrNull(loadBalancer.productionListenerRule),
    testListenerRule: null,
  }));
  const ingress = [
    ...(managed?.ingressPaths ?? []).map(toExpressIngress),
    ...(managed?.gatewayConnections ?? []).flatMap(toGatewayIngress),
  ];
  return {
    arn,
    taskDefinitionArn: idOrNull(revision.taskDefinition),
    loadBalancers: toServiceLoadBalancers(revision.loadBalancers),
    resolvedLoadBalancers: sortedBy(resolved, ({ targetGroupArn }) => targetGroupArn ?? ''),
    managedIngress: sortedBy(ingress, ({ via, loadBalancerArn, ruleArn }) => [via, loadBalancerArn, ruleArn].join('|')),
    guardDutyEnabled: revision.guardDutyEnabled ?? null,
  };
}

function toExpressIngress(path: Loose<ManagedIngressPath>): ManagedIngress {
  return {
    via: 'express',
    accessType: idOrNull(path.accessType),
    endpoint: idOrNull(path.endpoint),
    loadBalancerArn: idOrNull(path.loadBalancer?.arn),
    listenerArn: idOrNull(path.listener?.arn),
    ruleArn: idOrNull(path.rule?.arn),
    targetGroupArns: (path.targetGroups ?? []).flatMap(({ arn }) => arn ?? []).sort(),
  };
}

/** A service behind a gateway names no load balancer of its own: this is where they stand. */
function toGatewayIngress(connection: Loose<GatewayConnection>): ManagedIngress[] {
  return (connection.resources?.hostSharedAlb ?? []).map((alb) => ({
    via: 'gateway',
    accessType: idOrNull(connection.accessType),
    endpoint: idOrNull(connection.serviceUrl),
    loadBalancerArn: idOrNull(alb.loadBalancerArn),
    listenerArn: idOrNull(alb.listenerArn),
    ruleArn: idOrNull(alb.listenerRuleArn),
    targetGroupArns: [alb.targetGroupArn, alb.alternateTargetGroupArn].flatMap((arn) => arn ?? []).sort(),
  }));
}
