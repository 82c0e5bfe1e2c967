import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { Evidence } from '@/lib/inventory/evidence';
import { isUnknown } from '@/lib/inventory/unknown';
import type { Door, DoorVerdict } from '@/lib/trace/bypass/door';
import { requestUrl } from '@/lib/trace/request-url';
import type { DependsOn } from '@/lib/trace/trace-types';

import { behindCloudFront } from '../neighbours/behind-cloudfront';
import type { Scene } from '../scene';
import { type Failure, fail, PASS, unknown, type Verdict } from '../verdict';

/** What the doors of some kinds past CloudFront come to: the worst that is open fails. */
export function doorVerdict(scene: Scene, loadBalancer: LoadBalancer, kinds: readonly Door['kind'][]): Verdict {
  return behindCloudFront(scene, loadBalancer, () => {
    const doors = scene.proof(loadBalancer.arn)?.doors ?? [];
    return verdictOf(
      scene,
      loadBalancer,
      doors.filter(({ kind }) => kinds.includes(kind)),
    );
  });
}

function verdictOf(scene: Scene, loadBalancer: LoadBalancer, doors: readonly Door[]): Verdict {
  const judged = doors.map((door) => ({ door, verdict: standing(door) }));
  const bad = judged.find(({ verdict }) => verdict === 'open') ?? judged.find(({ verdict }) => verdict === 'conditional');
  if (bad !== undefined) return failure(loadBalancer, bad.door, bad.verdict === 'open');
  const open = judged.filter(({ verdict }) => verdict === 'unknown');
  return open.length === 0 ? PASS : unknown(...open.flatMap(({ door }) => gapsOf(scene, door)));
}

/** How a door stands. Who must show a certificate that the listener verifies is as good as one's own: the trust store says who has one. */
export function standing({ verdict, dependsOn }: Door): DoorVerdict {
  return verdict === 'conditional' && dependsOn.some(({ code }) => code === 'viewer-certificate') ? 'shut' : verdict;
}

function failure(loadBalancer: LoadBalancer, door: Door, everybody: boolean): Failure {
  const params = {
    loadBalancer: loadBalancer.name,
    ...{ door: DOORS[door.kind], at: door.at.name, port: door.port ?? '-' },
    ...{ condition: everybody ? 'everybody' : conditionOf(door), ranges: door.ranges },
    url: door.example === null ? '-' : requestUrl(door.example),
  };
  const port = { resource: door.at.id, path: 'Listeners[].Port', value: door.port };
  const [first = port, ...more] = distinct(door.evidence.length > 0 ? door.evidence : [port, ...seenOnTheWay(door)]);
  const failed = fail(params, first, ...more);
  return everybody ? failed : { ...failed, severity: 'medium' };
}

/** Selectors of a pattern take no hyphen. */
const DOORS = {
  internet: 'internet',
  'foreign-distribution': 'distribution',
  'network-load-balancer': 'network',
  'task-address': 'task',
} as const satisfies Record<Door['kind'], string>;

function conditionOf({ ranges, dependsOn }: Door): 'addresses' | 'signIn' | 'rule' {
  if (ranges.length > 0) return 'addresses';
  return dependsOn.some(({ code }: DependsOn) => code === 'authentication') ? 'signIn' : 'rule';
}

function seenOnTheWay({ trace, at }: Door): Evidence[] {
  return (trace?.steps ?? []).flatMap((step) => (step.at.id === at.id ? step.evidence : []));
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((one) => [JSON.stringify(one), one])).values()];
}

function gapsOf({ chain }: Scene, { dependsOn, at }: Door): string[] {
  const loadBalancer = chain.index.loadBalancer.get(at.id);
  const listeners = loadBalancer?.listeners ?? [];
  const ports = isUnknown(listeners) ? [] : listeners.flatMap(({ port, protocol }) => [port, protocol]);
  const unread = [loadBalancer?.scheme, listeners, ...ports].filter(isUnknown).map(({ $unknown }) => $unknown);
  return [...dependsOn.flatMap(({ gap }) => gap ?? []), ...unread];
}
