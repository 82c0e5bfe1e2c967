import type { TargetLink } from '@/lib/chain/chain';
import { SERVICE_CONNECT_SECONDS } from '@/lib/facts/time-limits';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';
import { serviceConnectPort } from '@/lib/trace/stages/service-connect';
import { idleSeconds } from '@/lib/trace/stages/time-limits';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** 0 turns the limit off; where the proxy knows no protocol it has none. */
export const serviceConnectCutsShort = defineCheck({
  id: 'service-connect-cuts-short',
  severity: 'low',
  place: 'target',
  visits: 'service',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html#service-connect-concepts-proxy',
  facts: ['service-connect-timeouts'],
  evaluate({ arn, name, serviceConnect }, { chain }) {
    if (isUnknown(serviceConnect)) return unknown(serviceConnect);
    if (!serviceConnect.enabled) return NOT_APPLICABLE;
    const links = chain.index.targetLinksTo.get(arn) ?? [];
    const limited = links.flatMap((link) => limitOf(link) ?? []);
    const short = limited.find(({ seconds, idle }) => !isUnknown(idle) && seconds < idle);
    if (short !== undefined && !isUnknown(short.idle)) {
      const { port, seconds, idle, loadBalancer } = short;
      const path = `serviceConnectConfiguration.services[${port}].timeout.perRequestTimeoutSeconds`;
      return fail({ service: name, port, seconds, loadBalancer, idle }, { resource: arn, path, value: seconds });
    }
    const unread = [...links.flatMap(unreadOf), ...limited.flatMap(({ idle }) => (isUnknown(idle) ? [idle] : []))];
    if (unread.length > 0) return unknown(...unread);
    return limited.length === 0 ? NOT_APPLICABLE : PASS;
  },
});

interface Limit {
  port: string;
  seconds: number;
  loadBalancer: string;
  idle: number | Unknown;
}

function limitOf(link: TargetLink): Limit | null {
  const { loadBalancer } = link;
  const found = serviceConnectPort(link);
  if (loadBalancer?.type !== 'application' || found === null || found.protocol === null) return null;
  const { portName, perRequestTimeout } = found.port;
  const seconds = perRequestTimeout ?? SERVICE_CONNECT_SECONDS.request;
  const idle = isUnknown(loadBalancer.attributes) ? loadBalancer.attributes : (idleSeconds(loadBalancer) ?? 0);
  return { port: portName, seconds: seconds === 0 ? Infinity : seconds, loadBalancer: loadBalancer.name, idle };
}

/** What decides whether the requests of a load balancer pass a port of Service Connect, and was not read. */
function unreadOf({ backend }: TargetLink): (Unknown | string)[] {
  if (backend.kind !== 'service') return [];
  const { taskDefinition, containerPort } = backend;
  if (!taskDefinition.known) return [taskDefinition.gap];
  const { networkMode, containers } = taskDefinition.value;
  const mappings = isUnknown(containers) ? [] : containers.map(({ portMappings }) => portMappings);
  const ports = mappings.flatMap((list) => (isUnknown(list) ? [] : list.map((mapping) => mapping.containerPort)));
  return [...(containerPort.known ? [] : [containerPort.gap]), ...[networkMode, containers, ...mappings, ...ports].filter(isUnknown)];
}
