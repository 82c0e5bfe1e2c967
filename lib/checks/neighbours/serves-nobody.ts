import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

/** Whether a load balancer has no listener, so that nobody can connect to it. False where that could not be read. */
export function servesNobody({ listeners }: LoadBalancer): boolean {
  return !isUnknown(listeners) && listeners.length === 0;
}
