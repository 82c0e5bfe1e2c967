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
    for (const entry of known(service.loadBalancers)) claimBoth(claims, service, entry, service.taskDefinitionArn, live);
    for (const taskSet of known(service.taskSets)) {
      const deployment = taskSet.status === 'PRIMARY' ? 'production' : 'alternate';
      for (const entry of taskSet.loadBalancers) claim(claims, entry.targetGroupArn, { service, ...port(entry), taskDefinitionArn: taskSet.taskDefinitionArn, deployment });
    }
    for (const revision of known(service.revisions)) {
      const taskDefinitionArn = revision.taskDefinitionArn ?? service.taskDefinitionArn;
      for (const entry of revision.resolvedLoadBalancers) {
        claim(claims, entry.targetGroupArn, { service, ...port(entry), taskDefinitionArn, deployment: sideOf(entry, live) });
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
function claimBoth(claims: Claims, service: Service, entry: ServiceLoadBalancer, taskDefinitionArn: Fact<string | null>, live: ReadonlySet<string>): void {
  const { targetGroupArn, alternateTargetGroupArn } = entry;
  const paired = isUnknown(alternateTargetGroupArn) || alternateTargetGroupArn !== null;
  const base = { service, ...port(entry), taskDefinitionArn };
  if (!paired) {
    claim(claims, targetGroupArn, { ...base, deployment: null });
    return;
  }
  const alternateIsLive = !isUnknown(alternateTargetGroupArn) && alternateTargetGroupArn !== null && live.has(alternateTargetGroupArn);
  claim(claims, targetGroupArn, { ...base, deployment: alternateIsLive ? 'alternate' : 'production' });
  claim(claims, alternateTargetGroupArn, { ...base, deployment: alternateIsLive ? 'production' : 'alternate' });
}

function sideOf(entry: ServiceLoadBalancer, live: ReadonlySet<string>): ServiceClaim['deployment'] {
  const paired = isUnknown(entry.alternateTargetGroupArn) || entry.alternateTargetGroupArn !== null;
  return paired && typeof entry.targetGroupArn === 'string' && live.has(entry.targetGroupArn) ? 'production' : null;
}

/** The first claim of a service on a group stands: later ones say the same with less. */
function claim(claims: Claims, arn: Fact<string | null>, made: ServiceClaim): void {
  if (isUnknown(arn) || arn === null) return;
  const others = claims.get(arn) ?? [];
  if (others.some((other) => other.service.arn === made.service.arn)) return;
  claims.set(arn, [...others, made]);
}
