import type { TargetLink } from '@/lib/chain/chain';
import type { ServiceConnectPort } from '@/lib/inventory/service';
import { isUnknown } from '@/lib/inventory/unknown';
import type { z } from 'zod';

import { gapDependence } from '../walk/lookup';
import { hang, type Walk } from '../walk/walk';

type Port = z.infer<typeof ServiceConnectPort>;

/**
 * The Service Connect port that a load balancer's traffic passes on its way to the container; null where it goes straight there.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html
 */
export function serviceConnectPort({ backend }: TargetLink): { port: Port; protocol: string | null } | null {
  if (backend.kind !== 'service') return null;
  const { service, taskDefinition, containerPort, containerName } = backend;
  const { serviceConnect } = service;
  if (isUnknown(serviceConnect) || !serviceConnect.enabled || !taskDefinition.known || !containerPort.known) return null;
  const { containers, networkMode } = taskDefinition.value;
  if (networkMode !== 'awsvpc' || isUnknown(containers)) return null;
  const mappings = containers
    .filter(({ name }) => containerName === null || name === containerName)
    .flatMap(({ portMappings }) => (isUnknown(portMappings) ? [] : portMappings));
  const mapping = mappings.find((one) => one.containerPort === containerPort.value);
  const port = serviceConnect.ports.find(({ portName, ingressPortOverride }) => portName === mapping?.name && ingressPortOverride === null);
  // Without a protocol the proxy passes bytes on and knows of no requests.
  return port === undefined ? null : { port, protocol: mapping?.appProtocol ?? null };
}

/** Where nobody could read whether the proxy stands there, whatever comes behind hangs on it. */
export function withServiceConnectRead(walk: Walk, { backend }: TargetLink): Walk {
  if (backend.kind !== 'service' || !isUnknown(backend.service.serviceConnect)) return walk;
  return hang(walk, gapDependence(walk.context.chain, backend.service.serviceConnect.$unknown));
}

/** Whether the proxy of Service Connect stands between load balancer and container. */
export function passesServiceConnect(link: TargetLink): boolean {
  return serviceConnectPort(link) !== null;
}

/**
 * Whether that proxy expects TLS. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html
 */
export function isTlsServiceConnect(link: TargetLink): boolean {
  return serviceConnectPort(link)?.port.tls === true;
}
