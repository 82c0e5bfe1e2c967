import type { Inventory } from '@/lib/inventory/inventory';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { changeTargetGroup } from '../change-part';
import type { Draft } from '../draft';
import { price, type Price } from '../price';
import { parseServer, SERVER_CHOICES, serverText } from '../server-words';
import type { Setting } from '../setting';

const PROTOCOL_VERSIONS = ['HTTP1', 'HTTP2', 'GRPC'] as const;
const SPOKEN: Readonly<Record<string, string>> = { HTTP1: 'HTTP/1.1', HTTP2: 'HTTP/2', GRPC: 'HTTP/2 (gRPC)' };

/** Cannot be changed in place: the group is replaced by another one. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html */
export const protocolVersion: Setting = {
  of: 'target-group',
  current: ({ inventory }, id) => literal(groupOf(inventory, id)?.protocolVersion),
  choices: (draft, id) => (protocolVersion.current(draft, id) === null ? [] : PROTOCOL_VERSIONS),
  accepts: (_, __, value) => PROTOCOL_VERSIONS.some((version) => version === value),
  change: (draft, id, value) =>
    changeTargetGroup(draft, id, (group) => ({ ...group, protocolVersion: value, healthCheck: checkFor(group.healthCheck, value) })),
  prices: (draft, id, value) => versionPrices(draft, id, value),
};

/** gRPC is checked by its own codes; the API's default for them is 12. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html */
function checkFor(healthCheck: TargetGroup['healthCheck'], version: string): TargetGroup['healthCheck'] {
  if (isUnknown(healthCheck)) return healthCheck;
  return version === 'GRPC'
    ? { ...healthCheck, httpCode: null, grpcCode: healthCheck.grpcCode ?? '12' }
    : { ...healthCheck, grpcCode: null, httpCode: healthCheck.httpCode ?? '200' };
}

function versionPrices({ inventory }: Draft, id: string, value: string): Price[] {
  const group = groupOf(inventory, id);
  const targetGroup = group?.name ?? id;
  const before = literal(group?.protocolVersion);
  if (before === value) return [];
  return [
    price('replaces-target-group', { targetGroup }),
    price('container-must-speak', { targetGroup, protocol: SPOKEN[value] ?? value }),
    ...(before === 'GRPC' ? [price('grpc-lost', {})] : []),
    ...(before === 'HTTP2' && value === 'HTTP1' ? [price('http2-ends-before-target', { targetGroup })] : []),
    ...(value === 'HTTP1' ? [] : [price('http1-refused', { targetGroup })]),
  ];
}

const PROTOCOLS = ['HTTP', 'HTTPS'] as const;

/** Cannot be changed in place either. */
export const protocol: Setting = {
  of: 'target-group',
  current: ({ inventory }, id) => literal(groupOf(inventory, id)?.protocol),
  choices: (draft, id) => (PROTOCOLS.some((one) => one === protocol.current(draft, id)) ? PROTOCOLS : []),
  accepts: (_, __, value) => PROTOCOLS.some((one) => one === value),
  change: (draft, id, value) =>
    changeTargetGroup(draft, id, (group) => ({ ...group, protocol: value, healthCheck: checkOver(group, value) })),
  prices: (draft, id, value) => {
    if (protocol.current(draft, id) === value) return [];
    const targetGroup = groupOf(draft.inventory, id)?.name ?? id;
    return [
      price('replaces-target-group', { targetGroup }),
      price('container-must-speak', { targetGroup, protocol: value === 'HTTPS' ? 'TLS' : 'HTTP' }),
    ];
  },
};

/** A check of the port that requests go to speaks what they speak; one of another port stays as it is. */
function checkOver({ healthCheck, protocol: before }: TargetGroup, value: string): TargetGroup['healthCheck'] {
  if (isUnknown(healthCheck) || healthCheck.port !== 'traffic-port' || healthCheck.protocol !== before) return healthCheck;
  return { ...healthCheck, protocol: value };
}

/** What the container's server understands: nothing of AWS's, and known only to who says so. */
export const server: Setting = {
  of: 'target-group',
  current: ({ servers }, id) => {
    const said = servers.get(id);
    return said === undefined ? null : serverText(said);
  },
  choices: () => SERVER_CHOICES,
  accepts: (_, __, value) => parseServer(value) !== null,
  change: ({ inventory, servers }, id, value) => {
    const said = parseServer(value);
    return { inventory, servers: said === null ? servers : new Map([...servers, [id, said]]) };
  },
  prices: () => [],
};

function groupOf({ targetGroups }: Inventory, arn: string): TargetGroup | undefined {
  return targetGroups.find((group) => group.arn === arn);
}

function literal(value: Fact<string | null> | undefined): string | null {
  return value === undefined || isUnknown(value) ? null : value;
}
