import type { Inventory } from '@/lib/inventory/inventory';
import type { Service, ServiceLoadBalancer } from '@/lib/inventory/service';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

/** A service says that its tasks stand behind a target group. */
export interface ServiceClaim {
  service: Service;
  containerName: string | null;
  containerPort: Fact<number | null>;
  /** The task definition that serves there; the service's own where no task set or revision names another. */
  taskDefinitionArn: Fact<string | null>;
  deployment: 'production' | 'alternate' | null;
}

type Claims = Map<string, ServiceClaim[]>;

/**
 * Which services stand behind which target group: by the service's own list, its task sets (CODE_DEPLOY, EXTERNAL), its revisions
 * (which side of a blue/green deployment is live) and the load balancers that ECS manages for it.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html
 */
export function serviceClaims(inventory: Inventory): ReadonlyMap<string, readonly ServiceClaim[]> {
  const claims: Claims = new Map();
  for (const service of inventory.services) {
    const live = liveTargetGroups(service);
    // Task sets first: a service under CODE_DEPLOY or EXTERNAL names no task definition of its own.
    for (const taskSet of known(service.taskSets)) {
      const deployment = taskSet.status === 'PRIMARY' ? 'production' : 'alternate';
      for (const entry of taskSet.loadBalancers)
        claim(claims, entry.targetGroupArn, {
          service,
          ...port(entry),
          taskDefinitionArn: taskSet.taskDefinitionArn === '' ? service.taskDefinitionArn : taskSet.taskDefinitionArn,
          deployment,
        });
    }
    for (const entry of known(service.loadBalancers)) claimBoth(claims, service, entry, service.taskDefinitionArn, live);
    for (const revision of known(service.revisions)) {
      const taskDefinitionArn = revision.taskDefinitionArn ?? service.taskDefinitionArn;
      for (const entry of revision.resolvedLoadBalancers) {
        const paired = isUnknown(entry.alternateTargetGroupArn) || entry.alternateTargetGroupArn !== null;
        const deployment = paired ? sideOf(entry.targetGroupArn, live) : null;
        claim(claims, entry.targetGroupArn, { service, ...port(entry), taskDefinitionArn, deployment });
      }
      for (const entry of revision.loadBalancers) claimBoth(claims, service, entry, taskDefinitionArn, live);
      for (const arn of revision.managedIngress.flatMap((ingress) => ingress.targetGroupArns)) {
        claim(claims, arn, { service, containerName: null, containerPort: null, taskDefinitionArn, deployment: null });
      }
    }
  }
  return claims;
}

function known<T>(list: Fact<readonly T[]>): readonly T[] {
  return isUnknown(list) ? [] : list;
}

function port({ containerName, containerPort }: ServiceLoadBalancer) {
  return { containerName, containerPort };
}

function liveTargetGroups(service: Service): ReadonlySet<string> {
  const arns = known(service.revisions).flatMap((revision) => revision.resolvedLoadBalancers.map((entry) => entry.targetGroupArn));
  return new Set(arns.filter((arn) => typeof arn === 'string'));
}

/** Both groups of a blue/green pair; ECS moves the weights between them, so the first is not always the live one. */
function claimBoth(
  claims: Claims,
  service: Service,
  entry: ServiceLoadBalancer,
  taskDefinitionArn: Fact<string | null>,
  live: ReadonlySet<string>,
): void {
  const { targetGroupArn, alternateTargetGroupArn } = entry;
  const base = { service, ...port(entry), taskDefinitionArn };
  const paired = isUnknown(alternateTargetGroupArn) || alternateTargetGroupArn !== null;
  claim(claims, targetGroupArn, { ...base, deployment: paired ? sideOf(targetGroupArn, live) : null });
  claim(claims, alternateTargetGroupArn, { ...base, deployment: sideOf(alternateTargetGroupArn, live) });
}

/** Null where no revision tells which side is live. */
function sideOf(arn: Fact<string | null>, live: ReadonlySet<string>): ServiceClaim['deployment'] {
  if (live.size === 0) return null;
  return typeof arn === 'string' && live.has(arn) ? 'production' : 'alternate';
}

/** The first claim of a service on a group stands: later ones say the same with less. */
function claim(claims: Claims, arn: Fact<string | null>, made: ServiceClaim): void {
  if (isUnknown(arn) || arn === null) return;
  const others = claims.get(arn) ?? [];
  if (others.some((other) => other.service.arn === made.service.arn)) return;
  claims.set(arn, [...others, made]);
}
