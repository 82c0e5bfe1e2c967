import type { Backend } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';
import type { Container } from '@/lib/inventory/task';
import type { Translator } from '@/lib/messages/translator';

import type { DetailSection, SettingView } from './detail-types';
import { settingView, unreadText, valueText } from './setting-view';

type ServiceBackend = Extract<Backend, { kind: 'service' }>;

/** Settings of a service and its task definition under the names of the API. */
export function serviceFacts(t: Translator, { service, taskDefinition, tasks, deployment }: ServiceBackend): SettingView[] {
  const definition = taskDefinition.known ? taskDefinition.value : null;
  const unread = taskDefinition.known ? null : { $unknown: taskDefinition.gap };
  return [
    settingView(t, 'Cluster', service.clusterArn.split('/').at(-1)),
    settingView(t, 'LaunchType', service.launchType ?? service.capacityProviders),
    settingView(t, 'DesiredCount', service.desiredCount),
    settingView(t, 'RunningCount', service.runningCount),
    settingView(t, 'Tasks', tasks.length),
    settingView(t, 'TaskDefinition', definition === null ? unread : `${definition.family}:${String(definition.revision)}`),
    settingView(t, 'NetworkMode', definition === null ? unread : definition.networkMode),
    ...(deployment === null ? [] : [settingView(t, 'Deployment', deployment)]),
    settingView(t, 'DeploymentController', service.deploymentController),
  ];
}

function containerText(t: Translator, { name, image, portMappings }: Container): string {
  const say = (value: unknown): string => (isUnknown(value) ? unreadText(t, value.$unknown) : valueText(t, value));
  const ports = isUnknown(portMappings)
    ? say(portMappings)
    : portMappings
        .map(({ containerPort, containerPortRange, protocol }) => `${containerPortRange ?? say(containerPort)}/${protocol}`)
        .join(', ');
  return [`${name}: ${say(image)}`, ...(ports === '' ? [] : [ports])].join(' · ');
}

/** Containers of the task definition. */
export function serviceSections(t: Translator, { taskDefinition }: ServiceBackend): DetailSection[] {
  const title = t.messages.screen.chainPage.panel.containers;
  if (!taskDefinition.known) return [{ title, lines: [{ text: unreadText(t, taskDefinition.gap), level: 0 }] }];
  const { containers } = taskDefinition.value;
  if (isUnknown(containers)) return [{ title, lines: [{ text: unreadText(t, containers.$unknown), level: 0 }] }];
  return [{ title, lines: containers.map((container) => ({ text: containerText(t, container), level: 0 as const })) }];
}
