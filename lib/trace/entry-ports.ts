import type { Chain, Entry } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';

/** Where an entry can be connected to. A null port is the scheme's own. */
export interface EntryPort {
  scheme: 'http' | 'https';
  port: number | null;
}

/** CloudFront has its two ports; a load balancer also those of its listeners. */
export function entryPorts(chain: Chain, { kind, component }: Entry): EntryPort[] {
  const usual: EntryPort[] = [
    { scheme: 'https', port: null },
    { scheme: 'http', port: null },
  ];
  const listeners = kind === 'load-balancer' ? chain.index.loadBalancer.get(component.id)?.listeners : undefined;
  if (listeners === undefined || isUnknown(listeners)) return usual;
  const others = listeners.flatMap(({ port, protocol }): EntryPort[] =>
    isUnknown(port) || isUnknown(protocol) || port === 443 || port === 80
      ? []
      : [{ scheme: protocol === 'HTTPS' ? 'https' : 'http', port }],
  );
  return [...usual, ...others];
}
