import { grouped } from '@/lib/collections/grouped';
import { oncePer } from '@/lib/collections/once-per';
import type { Inventory } from '@/lib/inventory/inventory';

/** The network interfaces of an inventory by what they belong to. */
export const networkInterfaces = oncePer(({ networkInterfaces: all }: Inventory) => ({
  byId: grouped(all, ({ id }) => [id]),
  byInstance: grouped(all, ({ instanceId }) => (instanceId === null ? [] : [instanceId])),
  /** Private addresses; those of several VPCs may be alike. */
  byAddress: grouped(all, ({ privateIps }) => privateIps),
  bySecurityGroup: grouped(all, ({ securityGroups }) => securityGroups),
  bySubnet: grouped(all, ({ subnetId }) => (subnetId === null ? [] : [subnetId])),
}));
