import type { OriginLink } from '@/lib/chain/chain';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

/** The HTTPS listener that an origin leads to, with its load balancer. */
export interface SecureListener {
  listener: Listener;
  loadBalancer: LoadBalancer;
}

/** The HTTPS listener that CloudFront connects to; null where there is none, or what was not read. */
export function secureListener({ target, connection }: OriginLink): SecureListener | { hidden: Unknown | string } | null {
  if (target.kind === 'unknown') return { hidden: target.gap };
  if (target.kind !== 'load-balancer' || connection === null) return null;
  const { loadBalancer } = target;
  const { listeners } = loadBalancer;
  if (isUnknown(listeners)) return { hidden: listeners };
  if (!connection.httpsPort.known) return { hidden: connection.httpsPort.gap };
  const port = connection.httpsPort.value;
  const listener = listeners.find((one) => one.port === port);
  if (listener !== undefined) {
    if (isUnknown(listener.protocol)) return { hidden: listener.protocol };
    return listener.protocol === 'HTTPS' ? { listener, loadBalancer } : null;
  }
  const unread = listeners.map((one) => one.port).find(isUnknown);
  return unread === undefined ? null : { hidden: unread };
}
