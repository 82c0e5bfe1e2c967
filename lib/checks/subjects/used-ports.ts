import type { Backend, Chain } from '@/lib/chain/chain';
import type { Service } from '@/lib/inventory/service';
import type { TaskDefinition } from '@/lib/inventory/task';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { PortRange } from './rule-ports';
import type { Users } from './users';

/** Where somebody takes connections, and ids of gaps that may hide more. */
interface UsedPorts {
  ports: readonly PortRange[];
  hidden: readonly string[];
}

/**
 * Host ports that are chosen when a task starts, where the instance does not say which; some images say 49153–65535.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
 */
const DYNAMIC: PortRange = { from: 32_768, to: 65_535 };

/** The ports of the listeners of load balancers. */
export function listenerPorts({ loadBalancers }: Pick<Users, 'loadBalancers'>): UsedPorts {
  const ports = loadBalancers.flatMap(({ listeners }) => (isUnknown(listeners) ? [listeners] : listeners.map(({ port }) => port)));
  return joined(ports.map((port) => (isUnknown(port) ? hiddenBy(port.$unknown) : one(port))));
}

/** The ports of tasks: those that load balancers send requests and health checks to, and those that task definitions name. */
export function taskPorts(chain: Chain, { services }: Pick<Users, 'services'>): UsedPorts {
  return joined(services.flatMap((service) => portsOfService(chain, service)));
}

type ServiceBackend = Extract<Backend, { kind: 'service' }>;

function portsOfService(chain: Chain, service: Service): UsedPorts[] {
  const links = chain.index.targetLinksTo.get(service.arn) ?? [];
  const checked = links.map(({ targetGroup: { healthCheck } }) => {
    if (isUnknown(healthCheck)) return hiddenBy(healthCheck.$unknown);
    return one(Number(healthCheck.port ?? NaN));
  });
  const targets = links.map(({ targetGroup }) =>
    isUnknown(targetGroup.targets)
      ? hiddenBy(targetGroup.targets.$unknown)
      : joined(targetGroup.targets.map(({ port }) => one(port ?? NaN))),
  );
  const own = (chain.index.backendsOfService.get(service.arn) ?? []).map(portsOfBackend);
  const { serviceConnect } = service;
  const connect = isUnknown(serviceConnect)
    ? hiddenBy(serviceConnect.$unknown)
    : joined(serviceConnect.ports.map(({ ingressPortOverride }) => one(ingressPortOverride ?? NaN)));
  return [...checked, ...targets, ...own, connect];
}

function portsOfBackend({ containerPort, taskDefinition }: ServiceBackend): UsedPorts {
  const target = containerPort.known ? one(containerPort.value) : hiddenBy(containerPort.gap);
  return joined([target, taskDefinition.known ? portsOfDefinition(taskDefinition.value) : hiddenBy(taskDefinition.gap)]);
}

function portsOfDefinition({ containers, networkMode }: TaskDefinition): UsedPorts {
  if (isUnknown(containers)) return hiddenBy(containers.$unknown);
  if (isUnknown(networkMode)) return hiddenBy(networkMode.$unknown);
  return joined(
    containers.map(({ portMappings }) => {
      if (isUnknown(portMappings)) return hiddenBy(portMappings.$unknown);
      return joined(
        portMappings.map(({ containerPort, containerPortRange, hostPort }) => {
          if (networkMode !== 'awsvpc' && networkMode !== 'host') return hostPorts(hostPort);
          if (containerPortRange !== null) return rangeOf(containerPortRange);
          return isUnknown(containerPort) ? hiddenBy(containerPort.$unknown) : one(containerPort ?? NaN);
        }),
      );
    }),
  );
}

function hostPorts(port: Fact<number | null>): UsedPorts {
  if (isUnknown(port)) return hiddenBy(port.$unknown);
  return port === null || port === 0 ? { ports: [DYNAMIC], hidden: [] } : one(port);
}

/** `8000-8010` */
function rangeOf(text: string): UsedPorts {
  const [from = NaN, to = from] = text.split('-').map(Number);
  return { ports: Number.isInteger(from) && Number.isInteger(to) ? [{ from, to }] : [], hidden: [] };
}

/** What is no number, such as `traffic-port`, is none. */
function one(port: number): UsedPorts {
  return { ports: Number.isInteger(port) ? [{ from: port, to: port }] : [], hidden: [] };
}

function hiddenBy(gap: string): UsedPorts {
  return { ports: [], hidden: [gap] };
}

function joined(all: readonly UsedPorts[]): UsedPorts {
  return { ports: all.flatMap(({ ports }) => ports), hidden: all.flatMap(({ hidden }) => hidden) };
}
