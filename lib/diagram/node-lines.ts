import type { Chain, ComponentRef } from '@/lib/chain/chain';
import type { CacheBehavior, Distribution } from '@/lib/inventory/distribution';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { NodeLine } from './diagram';
import { serviceLines } from './service-lines';

const MOST_BEHAVIORS = 5;
const MOST_LISTENERS = 5;
const MOST_HOSTS = 3;

/** What stands inside a component's box. */
export function nodeLines(chain: Chain, ref: ComponentRef): NodeLine[] {
  switch (ref.kind) {
    case 'distribution': {
      const distribution = chain.index.distribution.get(ref.id);
      return distribution === undefined ? [] : distributionLines(distribution);
    }
    case 'load-balancer': {
      const loadBalancer = chain.index.loadBalancer.get(ref.id);
      return loadBalancer === undefined ? [] : loadBalancerLines(loadBalancer);
    }
    case 'target-group': {
      const targetGroup = chain.index.targetGroup.get(ref.id);
      return targetGroup === undefined ? [] : targetGroupLines(targetGroup);
    }
    case 'service':
      return serviceLines(chain, ref.id);
    case 'targets':
    case 'end':
    case 'viewer':
    case 'missing':
      return [];
    case 'unknown':
      return [line('unknown', {}, 'unknown')];
  }
}

function line(code: NodeLine['code'], params: NodeLine['params'], severity: NodeLine['severity'] = 'none'): NodeLine {
  return { code, params, severity };
}

function distributionLines(distribution: Distribution): NodeLine[] {
  const { enabled, aliases, defaultCacheBehavior, cacheBehaviors } = distribution;
  const hosts = isUnknown(aliases) ? [] : aliases.slice(1);
  const behaviors = [
    ...(isUnknown(cacheBehaviors) ? [] : cacheBehaviors),
    ...(isUnknown(defaultCacheBehavior) ? [] : [defaultCacheBehavior]),
  ];
  return [
    ...(enabled === false ? [line('disabled', {}, 'low')] : []),
    ...capped(
      hosts.map((host) => line('host', { host })),
      MOST_HOSTS,
    ),
    ...capped(behaviors.map(behaviorLine), MOST_BEHAVIORS),
    webAclLine(distribution.webAclId) ?? line('no-web-acl', {}),
  ];
}

function behaviorLine({ pathPattern, targetOriginId }: CacheBehavior): NodeLine {
  return line('behavior', {
    pattern: isUnknown(pathPattern) ? '?' : (pathPattern ?? '*'),
    origin: isUnknown(targetOriginId) ? '?' : targetOriginId,
  });
}

function loadBalancerLines({ scheme, listeners, webAclArn }: LoadBalancer): NodeLine[] {
  const shown = isUnknown(listeners)
    ? [line('unknown', {}, 'unknown')]
    : listeners.map(({ protocol, port, rules }) =>
        line('listener', { protocol: textOf(protocol), port: textOf(port) }, isUnknown(rules) ? 'unknown' : 'none'),
      );
  const webAcl = webAclLine(webAclArn);
  return [
    isUnknown(scheme) ? line('unknown', {}, 'unknown') : line('scheme', { scheme }),
    ...capped(shown, MOST_LISTENERS),
    ...(webAcl === null ? [] : [webAcl]),
  ];
}

/** Null where there is none. */
function webAclLine(id: Fact<string | null>): NodeLine | null {
  if (isUnknown(id)) return line('web-acl-unknown', {}, 'unknown');
  if (id === null || id === '') return null;
  // arn:aws:wafv2:REGION:ACCOUNT:SCOPE/webacl/NAME/ID; a bare id is WAF Classic's.
  return line('web-acl', { name: id.split('/').at(-2) ?? id });
}

function targetGroupLines({ protocol, protocolVersion, targets, targetType }: TargetGroup): NodeLine[] {
  const known = !isUnknown(protocol) && !isUnknown(protocolVersion);
  // AWS sends no protocol for Lambda functions, and no version for other load balancers' groups.
  const spoken = !known
    ? [line('unknown', {}, 'unknown')]
    : protocol === null
      ? []
      : [line('protocol-version', { protocol, version: protocolVersion ?? 'none' })];
  if (isUnknown(targets)) return [...spoken, line('unknown', {}, 'unknown')];
  if (targetType === 'lambda' || targetType === 'alb') return spoken;
  const healthy = targets.filter(({ state }) => state === 'healthy').length;
  return [...spoken, line('targets', { healthy, total: targets.length }, healthy < targets.length ? 'low' : 'none')];
}

/** The first ones, and how many more there are. */
function capped(lines: readonly NodeLine[], most: number): NodeLine[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most - 1), line('more', { count: lines.length - most + 1 })];
}

function textOf(value: Fact<string | number>): string {
  return isUnknown(value) ? '?' : String(value);
}
