import type { Inventory } from '@/lib/inventory/inventory';
import type { Service } from '@/lib/inventory/service';
import type { Cluster, Container, TaskDefinition } from '@/lib/inventory/task';

import { cluster, container, service, taskDefinition } from './sample-service';

// Parts of the small account's only service that tables of cases change in one word.

type Given = Partial<Inventory>;

/** The service with something changed. */
export function serving(changed: Partial<Service>): Given {
  return { services: [service(changed)] };
}

/** Its cluster with something changed, and the service itself. */
export function clustered(changed: Partial<Cluster>, own: Partial<Service> = {}): Given {
  return { clusters: [cluster(changed)], ...serving(own) };
}

/** Its task definition with something changed. */
export function defined(changed: Partial<TaskDefinition>): Given {
  return { taskDefinitions: [taskDefinition(changed)] };
}

/** Its only container with something changed. */
export function containing(changed: Partial<Container>, more: Partial<TaskDefinition> = {}): Given {
  return defined({ containers: [container(changed)], ...more });
}

/** The same beside a container that is left as it is. */
export function alsoContaining(changed: Partial<Container>): Given {
  return defined({ containers: [container(), container({ name: 'proxy', ...changed })] });
}
