import type { Chain } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { AlbAccessLine } from '@/lib/logs/log-line';
import { listenerPolicy } from '@/lib/trace/stages/listener-tls';
import { lookupOf } from '@/lib/trace/walk/lookup';

import { addressText, cloudFrontBasis } from './access-statements';
import { CONTRADICTIONS, remark } from './codes';
import type { Contradiction } from './explanation';
import { type Located, loadBalancersOf, loggedPort, loggedScheme, ruleName, targetGroupName } from './locate';

/** What a line names and the inventory does not have, or has otherwise. What was not read contradicts nothing. */
export function accessContradictions(chain: Chain, line: AlbAccessLine, located: Located): Contradiction[] {
  const { loadBalancer, listener } = located;
  if (loadBalancer === null) return unreadListing(chain) ? [] : [remark(CONTRADICTIONS, 'load-balancer-not-there', { elb: line.elb })];
  return [
    ...otherId(chain, line, loadBalancer),
    ...missingListener(line, loadBalancer, listener),
    ...missingRule(line, located),
    ...targetGroupElsewhere(chain, line, located),
    ...unregisteredTarget(line, located),
    ...spokenOtherwise(chain, line, loadBalancer),
    ...(listener === null ? [] : tlsContradictions(chain, loadBalancer, listener, line.sslProtocol)),
    ...otherCertificate(line, located),
  ];
}

function unreadListing(chain: Chain): boolean {
  return lookupOf(chain).listingGap('load-balancer') !== null;
}

function otherId(chain: Chain, { elb }: AlbAccessLine, { arn }: LoadBalancer): Contradiction[] {
  if (loadBalancersOf(chain, elb).byId) return [];
  return [remark(CONTRADICTIONS, 'load-balancer-id', { elb, known: arn.split(':loadbalancer/')[1] ?? arn })];
}

function missingListener(line: AlbAccessLine, { name, listeners }: LoadBalancer, listener: Listener | null): Contradiction[] {
  const port = loggedPort(line);
  if (listener !== null || isUnknown(listeners) || port === null) return [];
  return [remark(CONTRADICTIONS, 'listener-not-there', { loadBalancer: name, scheme: loggedScheme(line), port: String(port) })];
}

function missingRule({ matchedRulePriority: priority }: AlbAccessLine, { loadBalancer, listener, rule }: Located): Contradiction[] {
  if (priority === null || priority <= 0 || rule !== null || listener === null || isUnknown(listener.rules)) return [];
  const port = isUnknown(listener.port) ? '-' : String(listener.port);
  return [remark(CONTRADICTIONS, 'rule-not-there', { loadBalancer: loadBalancer?.name ?? '-', port, rule: String(priority) })];
}

function targetGroupElsewhere(chain: Chain, { targetGroupArn }: AlbAccessLine, { targetGroup, rule }: Located): Contradiction[] {
  if (targetGroupArn === null) return [];
  const name = targetGroupName(targetGroupArn);
  if (targetGroup === null) {
    const unread = lookupOf(chain).listingGap('target-group') !== null;
    return unread ? [] : [remark(CONTRADICTIONS, 'target-group-not-there', { targetGroup: name })];
  }
  if (rule === null || isUnknown(rule.actions)) return [];
  const groups = rule.actions.flatMap((action) => (action.type === 'forward' ? action.targetGroups.map(({ arn }) => arn) : []));
  return groups.some((arn) => isUnknown(arn) || arn === targetGroupArn)
    ? []
    : [remark(CONTRADICTIONS, 'target-group-not-of-rule', { targetGroup: name, rule: ruleName(rule) })];
}

/** Only of groups of addresses: the log has the address of an instance, the group its ID. */
function unregisteredTarget({ target }: AlbAccessLine, { targetGroup }: Located): Contradiction[] {
  if (target === null || targetGroup === null || targetGroup.targetType !== 'ip' || isUnknown(targetGroup.targets)) return [];
  const registered = targetGroup.targets.some(({ id, port }) => id === target.ip && (port === null || port === target.port));
  if (registered) return [];
  return [remark(CONTRADICTIONS, 'target-not-registered', { target: addressText(target), targetGroup: targetGroup.name })];
}

const HTTP2 = 'routing.http2.enabled';

function spokenOtherwise(chain: Chain, line: AlbAccessLine, { name, attributes }: LoadBalancer): Contradiction[] {
  const { type, client } = line;
  const http2 = type === 'h2' || type === 'grpcs';
  const off = http2 && !isUnknown(attributes) && attributes[HTTP2] === 'false';
  const disproof = type === 'h2' && cloudFrontBasis(chain, line) !== null;
  return [
    ...(off ? [remark(CONTRADICTIONS, 'http2-is-off', { loadBalancer: name })] : []),
    ...(disproof ? [remark(CONTRADICTIONS, 'cloudfront-spoke-http2', { client: client?.ip ?? '-', loadBalancer: name })] : []),
  ];
}

/** A TLS version that the listener's policy does not accept. */
export function tlsContradictions(chain: Chain, loadBalancer: LoadBalancer, listener: Listener, version: string | null): Contradiction[] {
  if (version === null || isUnknown(listener.protocol) || listener.protocol !== 'HTTPS') return [];
  const { name, versions } = listenerPolicy({ chain, lookup: lookupOf(chain) }, loadBalancer, listener);
  if (!versions.known || versions.value.includes(version) || !/^(TLSv1(\.\d)?|SSLv3)$/.test(version)) return [];
  const params = { component: loadBalancer.name, version, policy: name ?? '-', accepted: versions.value.join(', ') };
  return [remark(CONTRADICTIONS, 'tls-not-in-policy', params)];
}

function otherCertificate({ chosenCertArn }: AlbAccessLine, { listener }: Located): Contradiction[] {
  if (chosenCertArn === null || !chosenCertArn.startsWith('arn:') || listener === null || isUnknown(listener.certificates)) return [];
  if (listener.certificates.some(({ arn }) => arn === chosenCertArn)) return [];
  const port = isUnknown(listener.port) ? '-' : String(listener.port);
  return [remark(CONTRADICTIONS, 'certificate-not-of-listener', { certificate: chosenCertArn, port })];
}
