import type { NetworkAcl } from '@/lib/inventory/network';

import type { TestAnswer } from '../ask/text-test';
import type { DependsOn } from '../trace-types';
import { gapDependence, unreadDependence } from '../walk/lookup';
import type { WalkContext } from '../walk/walk';
import { open, partly, type Passage, shut, through, unread } from './passage';
import { type Peer, peerIsIn } from './peer';

type Context = Pick<WalkContext, 'chain' | 'lookup'>;
type Entry = NetworkAcl['entries'][number];

/** Ports that answers go back to. https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports */
export const EPHEMERAL_PORTS = { from: 1024, to: 65_535 };

/** What crosses the border of a subnet: packets of a connection in one direction. */
export interface Crossing {
  egress: boolean;
  ports: { from: number; to: number };
  peer: Peer;
}

/**
 * Whether the network ACL of a subnet lets packets pass. Entries are looked at by their number, the first that fits decides; ACLs are
 * stateless, so the packets that go back need a crossing of their own.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 */
export function aclAdmits({ chain, lookup }: Context, subnet: string, crossings: readonly Crossing[], chance: DependsOn): Passage {
  const acl = lookup.networkAcl.get(subnet);
  if (acl === undefined) {
    const gap = lookup.listingGap('network-acl');
    return unread(gap === null ? unreadDependence('ec2:DescribeNetworkAcls', subnet) : gapDependence(chain, gap));
  }
  return through(
    crossings.map((crossing) => {
      const { answer, decisive } = judge(acl, crossing);
      if (answer === 'yes') return open();
      const proof = [{ resource: acl.id, path: 'NetworkAcls[].Entries[]', value: decisive.map(entryText) }];
      if (answer === 'no') return shut('networkAcl', proof);
      if (crossing.peer.hidden !== null) return unread(crossing.peer.hidden);
      return partly(
        chance,
        proof,
        decisive.flatMap(({ allow, cidr }) => (allow ? [cidr] : [])),
      );
    }),
  );
}

/** Entries that may fit leave it open, unless all that decides says the same. */
function judge({ entries }: NetworkAcl, crossing: Crossing): { answer: TestAnswer; decisive: readonly Entry[] } {
  const possible: Entry[] = [];
  for (const entry of [...entries].sort((a, b) => a.ruleNumber - b.ruleNumber)) {
    const fit = fits(entry, crossing);
    if (fit === 'no') continue;
    possible.push(entry);
    if (fit === 'yes') break;
  }
  // What no entry fits is denied.
  const allows = new Set(possible.map(({ allow }) => allow));
  if (allows.size === 0) return { answer: 'no', decisive: [] };
  const last = possible.at(-1);
  const closed = last !== undefined && fits(last, crossing) === 'yes';
  if (!closed) allows.add(false);
  return { answer: allows.size > 1 ? 'open' : allows.has(true) ? 'yes' : 'no', decisive: possible };
}

function fits(entry: Entry, { egress, ports, peer }: Crossing): TestAnswer {
  if (entry.egress !== egress || !['-1', '6', 'tcp'].includes(entry.protocol)) return 'no';
  const from = entry.protocol === '-1' ? 0 : (entry.fromPort ?? 0);
  const to = entry.protocol === '-1' ? 65_535 : (entry.toPort ?? 65_535);
  if (to < ports.from || ports.to < from) return 'no';
  const place = peerIsIn(peer, [entry.cidr]);
  if (place === 'no') return 'no';
  return place === 'yes' && from <= ports.from && ports.to <= to ? 'yes' : 'open';
}

/** `100 allow in tcp 443 0.0.0.0/0` */
export function entryText({ ruleNumber, allow, egress, protocol, fromPort, toPort, cidr }: Entry): string {
  const ports = protocol === '-1' || fromPort === null ? 'all' : `${fromPort}-${toPort ?? ''}`;
  return `${ruleNumber} ${allow ? 'allow' : 'deny'} ${egress ? 'out' : 'in'} ${protocol} ${ports} ${cidr}`;
}
