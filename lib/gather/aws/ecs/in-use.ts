import { isUnknown } from '@/lib/inventory/unknown';

import type { RegionReadings } from '../readings';
import type { ServiceBase } from './service';

/** Whether a service says itself that it stands behind a load balancer, or does not say. */
export function namesLoadBalancer({ loadBalancers, taskSets, resourceManagementType }: ServiceBase): boolean {
  if (isUnknown(loadBalancers) || loadBalancers.length > 0) return true;
  if (isUnknown(taskSets) || taskSets.some((taskSet) => taskSet.loadBalancers.length > 0)) return true;
  return resourceManagementType === 'ECS';
}

/** Whether a service can stand behind a load balancer: by its own word, a task set's, or ECS's that manages one for it. */
export function isBehindLoadBalancer(service: ServiceBase, { revisions }: Pick<RegionReadings, 'revisions'>): boolean {
  if (namesLoadBalancer(service)) return true;
  return service.revisionArns.some((arn) => {
    const revision = revisions.get(arn);
    if (revision === undefined || isUnknown(revision)) return true;
    return revision.loadBalancers.length > 0 || revision.managedIngress.length > 0;
  });
}

/** The task definitions that services behind load balancers run now: their own, their task sets' and their revisions'. Sorted. */
export function definitionsInUse(readings: RegionReadings): string[] {
  const arns = [...readings.services.values()]
    .filter((service) => isBehindLoadBalancer(service, readings))
    .flatMap((service) => [
      service.taskDefinitionArn,
      ...(isUnknown(service.taskSets) ? [] : service.taskSets.map(({ taskDefinitionArn }) => taskDefinitionArn)),
      ...service.revisionArns.map((arn) => {
        const revision = readings.revisions.get(arn);
        return revision === undefined || isUnknown(revision) ? null : revision.taskDefinitionArn;
      }),
    ]);
  return [...new Set(arns.flatMap((arn) => (typeof arn === 'string' && arn !== '' ? [arn] : [])))].sort();
}
