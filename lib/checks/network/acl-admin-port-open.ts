import { networkInterfaces } from '@/lib/chain/network-interfaces';
import type { NetworkAcl } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';
import { lookupOf } from '@/lib/trace/walk/lookup';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import type { Scene } from '../scene';
import { hiddenListing } from '../subjects/hidden-listing';
import { hiddenUsers } from '../subjects/hidden-users';
import { rulesVerdict } from '../subjects/open-to-world';
import { portsText } from '../subjects/rule-ports';
import { fail, NOT_APPLICABLE, PASS } from '../verdict';
import { entryEvidence, openEntries } from './acl-entries';
import { ADMIN_PORT_OPEN } from './admin-port-open';

/** SSH and RDP, and FTP. */
export const ACL_PORTS: readonly number[] = [20, 21, 22, 3389];

export const aclAdminPortOpen = defineCheck({
  id: 'acl-admin-port-open',
  severity: 'medium',
  place: 'network',
  visits: 'network-acl',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
  evaluate({ networkAcl }) {
    if (networkAcl.subnetIds.length === 0) return NOT_APPLICABLE;
    const open = ACL_PORTS.map((port) => ({ port, entries: openEntries(networkAcl, port) })).filter(({ entries }) => entries.length > 0);
    const [first, ...others] = [...new Set(open.flatMap(({ entries }) => entries))].map((entry) => entryEvidence(networkAcl, entry));
    if (first === undefined) return PASS;
    return fail({ acl: networkAcl.id, ...portsText(open.map(({ port }) => ({ from: port, to: port }))) }, first, ...others);
  },
  adjust({ networkAcl }, scene) {
    const groups = closedGroups(scene, networkAcl);
    return groups === null ? null : adjusted('covered', 'groups-keep-out', { groups });
  },
});

/** The security groups of everything in an ACL's subnets, if none lets everybody in to log in; null unless that is certain. */
function closedGroups({ chain, surroundings }: Scene, { subnetIds, region }: NetworkAcl): string[] | null {
  if (hiddenUsers(chain, region).length > 0 || hiddenListing(chain, 'security-group', region) !== null) return null;
  const cards = subnetIds.flatMap((id) => networkInterfaces(chain.inventory).bySubnet.get(id) ?? []);
  const balancers = subnetIds.flatMap((id) => surroundings.subnet(id).loadBalancers);
  const sets = [...cards, ...balancers].map((bearer) => (isUnknown(bearer.securityGroups) ? [] : bearer.securityGroups));
  // What bears no group is open.
  if (sets.length === 0 || sets.some((ids) => ids.length === 0)) return null;
  const ids = [...new Set(sets.flat())];
  const closed = ids.every((id) => {
    const group = lookupOf(chain).securityGroup.get(id);
    return group !== undefined && rulesVerdict(chain, group, ADMIN_PORT_OPEN).status === 'pass';
  });
  return closed ? ids : null;
}
