import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';
import type { Translator } from '@/lib/messages/translator';

import type { DetailSection, SettingView } from './detail-types';
import { ruleText } from './rule-text';
import { settingView, unreadText, valueText } from './setting-view';

/** Settings of a load balancer under the names of the API. */
export function loadBalancerFacts(t: Translator, loadBalancer: LoadBalancer): SettingView[] {
  const { attributes } = loadBalancer;
  const attribute = (key: string): unknown => (isUnknown(attributes) ? attributes : attributes[key]);
  return [
    settingView(t, 'DNSName', loadBalancer.dnsName),
    settingView(t, 'Type', loadBalancer.type),
    settingView(t, 'Scheme', loadBalancer.scheme),
    settingView(t, 'State', loadBalancer.state),
    settingView(t, 'IpAddressType', loadBalancer.ipAddressType),
    settingView(t, 'VpcId', loadBalancer.vpcId),
    settingView(t, 'SecurityGroups', loadBalancer.securityGroups),
    settingView(t, 'WebACL', loadBalancer.webAclArn),
    settingView(t, 'routing.http2.enabled', attribute('routing.http2.enabled')),
    settingView(t, 'idle_timeout.timeout_seconds', attribute('idle_timeout.timeout_seconds')),
  ];
}

function listenerText(t: Translator, { protocol, port, sslPolicy }: Listener): string {
  const say = (value: unknown): string => (isUnknown(value) ? unreadText(t, value.$unknown) : valueText(t, value));
  const policy = sslPolicy === null ? '' : ` (${say(sslPolicy)})`;
  return `${say(protocol)}:${say(port)}${policy}`;
}

/** Listeners, each with its rules in the order in which they are evaluated. */
export function loadBalancerSections(t: Translator, { listeners }: LoadBalancer): DetailSection[] {
  const title = t.messages.screen.chainPage.panel.listeners;
  if (isUnknown(listeners)) return [{ title, lines: [{ text: unreadText(t, listeners.$unknown), level: 0 }] }];
  const lines = listeners.flatMap((listener) => {
    const rules = isUnknown(listener.rules) ? [unreadText(t, listener.rules.$unknown)] : listener.rules.map((rule) => ruleText(t, rule));
    return [{ text: listenerText(t, listener), level: 0 as const }, ...rules.map((text) => ({ text, level: 1 as const }))];
  });
  return [{ title, lines }];
}
