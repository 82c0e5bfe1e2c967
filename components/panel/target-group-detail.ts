import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';
import type { Translator } from '@/lib/messages/translator';

import type { DetailSection, SettingView } from './detail-types';
import { settingView, unreadText } from './setting-view';

/** Settings of a target group under the names of the API. */
export function targetGroupFacts(t: Translator, group: TargetGroup): SettingView[] {
  const { healthCheck } = group;
  const check = isUnknown(healthCheck)
    ? healthCheck
    : [healthCheck.protocol, healthCheck.port, healthCheck.path, healthCheck.httpCode ?? healthCheck.grpcCode]
        .filter((part) => part !== null)
        .join(' ');
  return [
    settingView(t, 'Protocol', group.protocol),
    settingView(t, 'ProtocolVersion', group.protocolVersion),
    settingView(t, 'Port', group.port),
    settingView(t, 'TargetType', group.targetType),
    settingView(t, 'VpcId', group.vpcId),
    settingView(t, 'HealthCheck', check),
  ];
}

/** Registered targets with their health. */
export function targetGroupSections(t: Translator, { targets }: TargetGroup): DetailSection[] {
  const title = t.messages.screen.chainPage.panel.targets;
  if (isUnknown(targets)) return [{ title, lines: [{ text: unreadText(t, targets.$unknown), level: 0 }] }];
  if (targets.length === 0) return [{ title, lines: [{ text: t.messages.screen.chainPage.table.none, level: 0 }] }];
  const lines = targets.map(({ id, port, state, reason }) => {
    const address = port === null ? id : `${id}:${String(port)}`;
    return { text: `${address}: ${reason === null ? state : `${state} (${reason})`}`, level: 0 as const };
  });
  return [{ title, lines }];
}
