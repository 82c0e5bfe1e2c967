import type { Backend, Chain } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';

import type { Trace } from '../trace-types';
import type { BypassProof, Door } from './door';
import { worstVerdict } from './judge-door';
import { listenerDoors } from './listener-doors';
import { taskDoors } from './task-doors';

/**
 * For every load balancer behind CloudFront: whether somebody can reach a container behind it without passing one of the account's own
 * distributions. Each door is either open, with a request that gets through, or shut by what is listed. Doors are every listener, for
 * viewers and for somebody else's distribution; network load balancers that lead here; other load balancers that lead to the same
 * services; and public addresses of the tasks.
 */
export function proveBypass(chain: Chain): BypassProof[] {
  return bypassProofs(chain).all();
}

/** Proofs of a chain, each worked out when it is first asked for. */
export interface BypassProofs {
  /** By the load balancer's ARN; null for one that does not stand behind CloudFront. */
  of: (loadBalancer: string) => BypassProof | null;
  all: () => BypassProof[];
}

export function bypassProofs(chain: Chain): BypassProofs {
  const fronted = loadBalancersBehindCloudFront(chain);
  const proofs = new Map<string, BypassProof>();
  const prove = (loadBalancer: LoadBalancer): BypassProof => {
    const proof = proofs.get(loadBalancer.arn) ?? proofFor(chain, loadBalancer);
    proofs.set(loadBalancer.arn, proof);
    return proof;
  };
  return {
    of: (arn) => {
      const loadBalancer = fronted.get(arn);
      return loadBalancer === undefined ? null : prove(loadBalancer);
    },
    all: () => [...fronted.values()].map(prove),
  };
}

function loadBalancersBehindCloudFront({ originLinks }: Chain): ReadonlyMap<string, LoadBalancer> {
  return new Map(
    originLinks.flatMap(({ target }) => (target.kind === 'load-balancer' ? [[target.loadBalancer.arn, target.loadBalancer]] : [])),
  );
}

type ServiceBackend = Extract<Backend, { kind: 'service' }>;

function proofFor(chain: Chain, loadBalancer: LoadBalancer): BypassProof {
  const services = servicesBehind(chain, loadBalancer);
  const doors = [
    ...listenerDoors(chain, loadBalancer, 'internet', isServed),
    ...listenerDoors(chain, loadBalancer, 'foreign-distribution', isServed),
    ...networkLoadBalancersBefore(chain, loadBalancer).flatMap(() => listenerDoors(chain, loadBalancer, 'network-load-balancer', isServed)),
    ...otherWaysTo(chain, loadBalancer, services),
    ...services.flatMap((backend) => taskDoors(chain, backend)),
  ];
  const at = { kind: 'load-balancer' as const, id: loadBalancer.arn, name: loadBalancer.name };
  return { loadBalancer: at, verdict: worstVerdict(doors.map(({ verdict }) => verdict)), doors };
}

/** A target was spoken to. */
function isServed({ hops, outcome }: Trace): boolean {
  return outcome.by === 'target' || hops.some(({ kind, http }) => kind === 'target' && http !== null);
}

function servicesBehind({ index }: Chain, { arn }: LoadBalancer): ServiceBackend[] {
  const backends = (index.routingsOf.get(arn) ?? [])
    .flatMap(({ targetGroupArn }) => index.targetLinks.get(targetGroupArn) ?? [])
    .map(({ backend }) => backend);
  const services = backends.filter((backend) => backend.kind === 'service');
  return [...new Map(services.map((backend) => [backend.service.arn, backend])).values()];
}

/** Internet-facing network load balancers whose targets are this load balancer. */
function networkLoadBalancersBefore({ index }: Chain, { arn }: LoadBalancer): LoadBalancer[] {
  const links = index.targetLinksTo.get(arn) ?? [];
  return links.flatMap(({ loadBalancer }) => (loadBalancer !== null && loadBalancer.scheme !== 'internal' ? [loadBalancer] : []));
}

/** Load balancers that lead to the same services by other target groups. */
function otherWaysTo(chain: Chain, { arn }: LoadBalancer, services: readonly ServiceBackend[]): Door[] {
  const { targetLinksTo, routingsTo } = chain.index;
  const wanted = new Set(services.map(({ service }) => service.arn));
  const groups = new Set([...wanted].flatMap((service) => targetLinksTo.get(service) ?? []).map(({ targetGroup }) => targetGroup.arn));
  const others = [...groups].flatMap((group) => routingsTo.get(group) ?? []).filter(({ loadBalancer }) => loadBalancer.arn !== arn);
  const reaches = (leaf: Trace): boolean => isServed(leaf) && leaf.hops.some(({ to }) => wanted.has(to.id));
  return [...new Map(others.map(({ loadBalancer }) => [loadBalancer.arn, loadBalancer])).values()].flatMap((loadBalancer) => [
    ...listenerDoors(chain, loadBalancer, 'internet', reaches),
    ...listenerDoors(chain, loadBalancer, 'foreign-distribution', reaches),
  ]);
}
