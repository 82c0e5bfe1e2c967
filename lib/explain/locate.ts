import type { Chain, TargetLink } from '@/lib/chain/chain';
import type { Listener, ListenerRule } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';
import type { AlbAccessLine } from '@/lib/logs/log-line';

/** What the names of a line lead to; null for what is not there, or not read. */
export interface Located {
  loadBalancer: LoadBalancer | null;
  listener: Listener | null;
  rule: ListenerRule | null;
  targetGroup: TargetGroup | null;
  targetLink: TargetLink | null;
}

/** Load balancers of a resource ID `app/NAME/ID`: those of this ID, else those of this name, which somebody may have made anew. */
export function loadBalancersOf({ inventory: { loadBalancers } }: Chain, elb: string): { found: LoadBalancer[]; byId: boolean } {
  const same = loadBalancers.filter(({ arn }) => arn.endsWith(`:loadbalancer/${elb}`));
  if (same.length > 0) return { found: same, byId: true };
  const name = loadBalancerName(elb);
  return { found: loadBalancers.filter((one) => one.type === 'application' && one.name === name), byId: false };
}

/** The name in `app/NAME/ID`. */
export function loadBalancerName(elb: string): string {
  return elb.split('/')[1] ?? elb;
}

/** The name in a target group's ARN. */
export function targetGroupName(arn: string): string {
  return arn.split('/')[1] ?? arn;
}

/** How a rule is called: its priority, or `default`. */
export function ruleName({ priority }: Pick<ListenerRule, 'priority'>): string {
  return priority === null ? 'default' : String(priority);
}

/** Finds what an access log's line names. Of load balancers of one name, that of the target group's account and region. */
export function locate(chain: Chain, line: AlbAccessLine): Located {
  const { found } = loadBalancersOf(chain, line.elb);
  const place = line.targetGroupArn?.split(':').slice(3, 5).join(':');
  const loadBalancer = found.find(({ arn }) => arn.split(':').slice(3, 5).join(':') === place) ?? found[0] ?? null;
  const listener = loadBalancer === null ? null : listenerOf(loadBalancer, line);
  const rule = listener === null ? null : ruleOf(listener, line.matchedRulePriority);
  const targetGroup = chain.index.targetGroup.get(line.targetGroupArn ?? '') ?? null;
  return { loadBalancer, listener, rule, targetGroup, targetLink: targetGroup === null ? null : targetLinkOf(chain, targetGroup, line) };
}

/** Whether the client spoke TLS. */
export function loggedScheme({ type }: AlbAccessLine): 'http' | 'https' {
  return type === 'http' || type === 'ws' ? 'http' : 'https';
}

/** The port in the URL as the line has it; null where none is written. */
export function loggedPort({ requestLine }: AlbAccessLine): number | null {
  const [, port] = /^[a-z]+:\/\/[^/?#]*:(\d{1,5})(?:[/?#]|$)/i.exec(requestLine?.url ?? '') ?? [];
  return port === undefined ? null : Number(port);
}

/** The listener of the port in the URL. Where none is written: the only one that speaks so, or the one of the usual port. */
function listenerOf({ listeners }: LoadBalancer, line: AlbAccessLine): Listener | null {
  if (isUnknown(listeners)) return null;
  const scheme = loggedScheme(line);
  const fitting = listeners.filter(({ protocol }) => isUnknown(protocol) || protocol.toLowerCase() === scheme);
  const port = loggedPort(line) ?? (fitting.length === 1 ? fitting[0]?.port : scheme === 'http' ? 80 : 443);
  return fitting.find((listener) => listener.port === port) ?? null;
}

function ruleOf({ rules }: Listener, priority: number | null): ListenerRule | null {
  if (priority === null || isUnknown(rules)) return null;
  return rules.find((rule) => (rule.priority ?? 0) === priority) ?? null;
}

/** The backend that the target is one of; where no target is logged, the only one. */
function targetLinkOf(chain: Chain, { arn }: TargetGroup, { target }: AlbAccessLine): TargetLink | null {
  const links = chain.index.targetLinks.get(arn) ?? [];
  const holds = ({ backend }: TargetLink, ip: string): boolean =>
    backend.kind === 'service'
      ? backend.tasks.some(({ privateIps }) => privateIps.includes(ip))
      : backend.kind === 'targets' && backend.ids.includes(ip);
  const own = target === null ? undefined : links.find((link) => holds(link, target.ip));
  return own ?? (links.length === 1 ? (links[0] ?? null) : null);
}
