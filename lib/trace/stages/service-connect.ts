import type { TargetLink } from '@/lib/chain/chain';
import type { ServiceConnectPort } from '@/lib/inventory/service';
import { isUnknown } from '@/lib/inventory/unknown';
import type { z } from 'zod';

type Port = z.infer<typeof ServiceConnectPort>;

/**
 * The Service Connect port that a load balancer's traffic passes on its way to the container; null where it goes straight there.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html
 */
function portBehind({ backend }: TargetLink): Port | null {
  if (backend.kind !== 'service') return null;
  const { service, taskDefinition, containerPort, containerName } = backend;
  const { serviceConnect } = service;
  if (isUnknown(serviceConnect) || !serviceConnect.enabled || !taskDefinition.known || !containerPort.known) return null;
  const { containers, networkMode } = taskDefinition.value;
  if (networkMode !== 'awsvpc' || isUnknown(containers)) return null;
  const mappings = containers
    .filter(({ name }) => containerName === null || name === containerName)
    .flatMap(({ portMappings }) => (isUnknown(portMappings) ? [] : portMappings));
  const named = mappings.find((mapping) => mapping.containerPort === containerPort.value)?.name ?? null;
  return serviceConnect.ports.find(({ portName, ingressPortOverride }) => portName === named && ingressPortOverride === null) ?? null;
}

/** Whether the proxy of Service Connect stands between load balancer and container. */
export function passesServiceConnect(link: TargetLink): boolean {
  return portBehind(link) !== null;
}

/**
 * Whether that proxy expects TLS. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html
 */
export function isTlsServiceConnect(link: TargetLink): boolean {
  return portBehind(link)?.tls === true;
}
