import type { Backend, Chain } from '@/lib/chain/chain';
import { taskInterfaces } from '@/lib/chain/task-interfaces';
import type { Evidence } from '@/lib/inventory/evidence';
import type { NetworkInterface } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';

import { subnetRoute } from '../network/internet-route';
import { aclAdmits, EPHEMERAL_PORTS } from '../network/network-acls';
import { type Passage, through } from '../network/passage';
import { peerBy, viewerPeer } from '../network/peer';
import { groupsAdmit } from '../network/security-groups';
import { ANY_CLIENT, type TraceRequest } from '../request';
import type { DependsOn } from '../trace-types';
import { gapDependence, lookupOf, unreadDependence } from '../walk/lookup';
import type { Door } from './door';

type ServiceBackend = Extract<Backend, { kind: 'service' }>;

/** The public addresses of a service's tasks, or of the instances that they run on: ways in with nobody in between. */
export function taskDoors(chain: Chain, backend: ServiceBackend): Door[] {
  const { service, containerPort } = backend;
  const port = containerPort.known ? containerPort.value : null;
  const door: Door = {
    ...{ id: `task-address:${service.arn}`, kind: 'task-address', at: { kind: 'service', id: service.arn, name: service.name }, port },
    ...{ verdict: 'unknown', example: null, trace: null, shutBy: [], dependsOn: [], ranges: [], secretHeaders: [], evidence: [] },
  };
  const { network } = service;
  if (isUnknown(network)) return [{ ...door, dependsOn: [gapDependence(chain, network.$unknown)] }];
  const cards = cardsOf(chain, backend);
  if (cards.hidden !== null && network?.assignPublicIp !== false) return [{ ...door, dependsOn: [cards.hidden] }];
  const open = cards.found.filter(({ publicIp }) => publicIp !== null);
  const proof = publicEvidence(service.arn, network?.assignPublicIp ?? null, cards.found);
  if (open.length === 0) return [{ ...door, verdict: 'shut', shutBy: [{ kind: 'no-public-address', evidence: proof }], evidence: proof }];
  if (port === null) return [{ ...door, dependsOn: [unreadDependence('ecs:DescribeTaskDefinition', service.name)] }];
  return [judge(chain, door, open, port, proof)];
}

function judge(chain: Chain, door: Door, cards: readonly NetworkInterface[], port: number, proof: readonly Evidence[]): Door {
  const chance: DependsOn = { code: 'viewer-address', params: { loadBalancer: door.at.name }, gap: null };
  const passages = cards.map((card) => ({ card, passage: passageTo(chain, card, port, chance) }));
  const way = passages.find(({ passage }) => passage.answer === 'yes') ?? passages.find(({ passage }) => passage.answer === 'open');
  if (way === undefined) {
    const evidence = passages.flatMap(({ passage }) => passage.evidence);
    return { ...door, verdict: 'shut', shutBy: [{ kind: 'network', evidence }], evidence };
  }
  const { card, passage } = way;
  const verdict = passage.answer === 'yes' ? 'open' : passage.unread ? 'unknown' : 'conditional';
  const evidence = [...proof, ...passage.evidence];
  return { ...door, verdict, example: requestTo(card.publicIp ?? '', port), dependsOn: passage.because, ranges: passage.ranges, evidence };
}

function passageTo(chain: Chain, { securityGroups, subnetId, id }: NetworkInterface, port: number, chance: DependsOn): Passage {
  const context = { chain, lookup: lookupOf(chain) };
  // What is public of a task is an IPv4 address.
  const peer = peerBy(viewerPeer(null, 'internet-facing'), 'IPv4');
  const subnet = subnetId ?? id;
  const crossings = [
    { egress: false, ports: { from: port, to: port }, peer },
    { egress: true, ports: EPHEMERAL_PORTS, peer },
  ];
  return through([
    groupsAdmit(context, securityGroups, { direction: 'in', port, peer, chance }),
    aclAdmits(context, subnet, crossings, chance),
    subnetRoute(context, subnet, 'IPv4'),
  ]);
}

/** Network interfaces of the tasks, or of the instances that they run on. */
function cardsOf(chain: Chain, { tasks, service }: ServiceBackend): { found: readonly NetworkInterface[]; hidden: DependsOn | null } {
  const lookup = lookupOf(chain);
  const { own, hosts } = taskInterfaces(chain.inventory, tasks);
  const found = [...own, ...hosts];
  const gap = lookup.listingGap('network-interface') ?? lookup.listingGap('task');
  if (gap !== null) return { found, hidden: gapDependence(chain, gap) };
  return { found, hidden: tasks.length > 0 && found.length === 0 ? unreadDependence('ec2:DescribeNetworkInterfaces', service.name) : null };
}

function publicEvidence(service: string, assigned: boolean | null, cards: readonly NetworkInterface[]): Evidence[] {
  return [
    ...(assigned === null
      ? []
      : [{ resource: service, path: 'networkConfiguration.awsvpcConfiguration.assignPublicIp', value: assigned ? 'ENABLED' : 'DISABLED' }]),
    ...cards.map(({ id, publicIp }) => ({ resource: id, path: 'NetworkInterfaces[].Association.PublicIp', value: publicIp })),
  ];
}

function requestTo(host: string, port: number): TraceRequest {
  return {
    ...{ method: 'GET', scheme: 'http', host, port, path: '/', query: '', http: 'HTTP/1.1', framing: null, headers: [] },
    ...{ sourceIp: null, client: ANY_CLIENT, answersAfter: null },
  };
}
