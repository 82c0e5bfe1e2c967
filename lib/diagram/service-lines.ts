import type { Backend, Chain } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';

import type { NodeLine } from './diagram';

type ServiceBackend = Extract<Backend, { kind: 'service' }>;

/** What stands inside a service's box: its tasks, and the container and port that each target group leads to. */
export function serviceLines(chain: Chain, arn: string): NodeLine[] {
  const backends = chain.index.backendsOfService.get(arn) ?? [];
  const [first] = backends;
  if (first === undefined) return [];
  const ports = new Map(backends.map((backend) => containerLine(backend)).map((line) => [JSON.stringify(line.params), line]));
  return [tasksLine(first), ...ports.values(), ...networkLines(first)];
}

function tasksLine({ service }: ServiceBackend): NodeLine {
  const { desiredCount, runningCount } = service;
  if (isUnknown(desiredCount)) return { code: 'unknown', params: {}, severity: 'unknown' };
  const running = runningCount ?? 0;
  const severity = desiredCount > 0 && running === 0 ? 'high' : running < desiredCount ? 'low' : 'none';
  return { code: 'tasks', params: { running, desired: desiredCount }, severity };
}

function containerLine({ containerName, containerPort }: ServiceBackend): NodeLine {
  if (!containerPort.known) return { code: 'unknown', params: {}, severity: 'unknown' };
  return { code: 'container', params: { container: containerName ?? '?', port: String(containerPort.value) }, severity: 'none' };
}

function networkLines({ taskDefinition }: ServiceBackend): NodeLine[] {
  if (!taskDefinition.known || isUnknown(taskDefinition.value.networkMode)) return [{ code: 'unknown', params: {}, severity: 'unknown' }];
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#network_mode
  return [{ code: 'network-mode', params: { mode: taskDefinition.value.networkMode ?? 'bridge' }, severity: 'none' }];
}
