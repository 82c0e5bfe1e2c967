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

/**
 * Which services stand behind which target group: by their task sets (CODE_DEPLOY, EXTERNAL), their own lists, their revisions (which
 * side of a blue/green deployment is live) and the load balancers that ECS manages for them.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html
 */
export function serviceClaims(inventory: Inventory): ReadonlyMap<string, readonly ServiceClaim[]> {
  const claims = new Map<string, ServiceClaim[]>();
  for (const service of inventory.services) {
    for (const { arn, claim } of claimsOf(service)) {
      const others = claims.get(arn);
      if (others === undefined) claims.set(arn, [claim]);
      // The first claim of a service on a group stands: later ones say the same with less.
      else if (!others.some((other) => other.service.arn === service.arn)) others.push(claim);
    }
  }
  return claims;
}

type Claim = { arn: string; claim: ServiceClaim };

function claimsOf(service: Service): Claim[] {
  const own = service.taskDefinitionArn;
  const revisions = known(service.revisions);
  const live = new Set(
    revisions.flatMap(({ resolvedLoadBalancers }) => resolvedLoadBalancers.flatMap((entry) => named(entry.targetGroupArn))),
  );
  return [
    // Task sets first: a service under CODE_DEPLOY or EXTERNAL names no task definition of its own.
    ...known(service.taskSets).flatMap(({ status, taskDefinitionArn, loadBalancers }) => {
      const deployment = status === 'PRIMARY' ? 'production' : 'alternate';
      const definition = taskDefinitionArn === '' ? own : taskDefinitionArn;
      return loadBalancers.flatMap((entry) => claimOf(service, entry, entry.targetGroupArn, definition, deployment));
    }),
    ...known(service.loadBalancers).flatMap((entry) => pairOf(service, entry, own, live)),
    ...revisions.flatMap((revision) => {
      const definition = revision.taskDefinitionArn ?? own;
      return [
        ...[...revision.resolvedLoadBalancers, ...revision.loadBalancers].flatMap((entry) => pairOf(service, entry, definition, live)),
        ...revision.managedIngress
          .flatMap(({ targetGroupArns }) => targetGroupArns)
          .flatMap((arn) => claimOf(service, { containerName: null, containerPort: null }, arn, definition, null)),
      ];
    }),
  ];
}

/** Both groups of a blue/green pair; ECS moves the weights between them, so the first is not always the live one. */
function pairOf(service: Service, entry: ServiceLoadBalancer, definition: Fact<string | null>, live: ReadonlySet<string>): Claim[] {
  const { targetGroupArn: one, alternateTargetGroupArn: other } = entry;
  const liveSides = [...named(one), ...named(other)].filter((arn) => live.has(arn));
  const paired = isUnknown(other) || other !== null;
  // During a deployment both sides may serve.
  const sideOf = (arn: Fact<string | null>) =>
    !paired || liveSides.length !== 1 ? null : arn === liveSides[0] ? 'production' : 'alternate';
  return [one, other].flatMap((arn) => claimOf(service, entry, arn, definition, sideOf(arn)));
}

function claimOf(
  service: Service,
  { containerName, containerPort }: Pick<ServiceLoadBalancer, 'containerName' | 'containerPort'>,
  targetGroupArn: Fact<string | null>,
  taskDefinitionArn: Fact<string | null>,
  deployment: ServiceClaim['deployment'],
): Claim[] {
  return named(targetGroupArn).map((arn) => ({ arn, claim: { service, containerName, containerPort, taskDefinitionArn, deployment } }));
}

function known<T>(list: Fact<readonly T[]>): readonly T[] {
  return isUnknown(list) ? [] : list;
}

function named(arn: Fact<string | null>): readonly string[] {
  return isUnknown(arn) || arn === null ? [] : [arn];
}
