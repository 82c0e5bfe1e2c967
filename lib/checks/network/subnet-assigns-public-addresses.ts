import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { ofParts, type Part } from '../verdict';

export const subnetAssignsPublicAddresses = defineCheck({
  id: 'subnet-assigns-public-addresses',
  severity: 'low',
  place: 'network',
  visits: 'subnet',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html',
  evaluate({ subnet: { id, mapPublicIpOnLaunch, assignIpv6AddressOnCreation } }) {
    const part = (name: string, path: string, on: Fact<boolean>): Part =>
      isUnknown(on) ? on : on ? { name, evidence: [{ resource: id, path: `Subnets[].${path}`, value: on }] } : 'right';
    const parts = [
      part('IPv4', 'MapPublicIpOnLaunch', mapPublicIpOnLaunch),
      part('IPv6', 'AssignIpv6AddressOnCreation', assignIpv6AddressOnCreation),
    ];
    return ofParts(parts, (families) => ({ subnet: id, families }));
  },
});
