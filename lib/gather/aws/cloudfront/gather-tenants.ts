import { GetDistributionTenantCommand, ListConnectionGroupsCommand, ListDistributionTenantsCommand } from '@aws-sdk/client-cloudfront';

import { isUnknown } from '@/lib/inventory/unknown';

import { askFact, convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { EdgeReadings } from '../readings';
import { known, originsOf } from './references';
import { type DistributionTenantBase, toConnectionGroup, toDistributionTenant, toTenantParameters } from './tenant';

const PAGE = 100;

/** Tenants and their connection groups. Parameters are read only where an origin's name or path has a place for one. */
export async function gatherTenants(gathering: Gathering, edge: EdgeReadings): Promise<void> {
  await Promise.all([gatherTenantList(gathering, edge), gatherConnectionGroups(gathering, edge)]);
}

async function gatherTenantList(gathering: Gathering, edge: EdgeReadings): Promise<void> {
  const { clients, ledger, edgeRegion: region } = gathering;
  const call = { action: 'cloudfront:ListDistributionTenants', region, kind: 'distribution-tenant' } as const;
  const { items } = await gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.structure(0),
    page: async (Marker, options) => {
      const page = await clients.cloudFront(region).send(new ListDistributionTenantsCommand({ Marker, MaxItems: PAGE }), options);
      return { items: page.DistributionTenantList ?? [], next: page.NextMarker };
    },
    key: (item) => item.Id,
  });
  await Promise.all(
    items.map(async (item) => {
      const tenant = convert(ledger, call, item.Id ?? null, () => toDistributionTenant(item));
      if (tenant === null) return;
      edge.tenants.set(tenant.id, tenant);
      if (takesParameters(edge, tenant)) await gatherParameters(gathering, edge, tenant.id);
      else edge.tenantParameters.set(tenant.id, {});
    }),
  );
}

async function gatherParameters(gathering: Gathering, edge: EdgeReadings, id: string): Promise<void> {
  const { clients, edgeRegion: region } = gathering;
  const parameters = await askFact(
    gathering,
    {
      ...{ action: 'cloudfront:GetDistributionTenant', region, kind: 'distribution-tenant', resource: id, priority: PRIORITY.structure(1) },
      send: (options) => clients.cloudFront(region).send(new GetDistributionTenantCommand({ Identifier: id }), options),
    },
    ({ DistributionTenant: tenant }, missing) => (tenant === undefined ? missing() : toTenantParameters(tenant.Parameters)),
  );
  edge.tenantParameters.set(id, parameters);
}

function takesParameters(edge: EdgeReadings, { distributionId }: DistributionTenantBase): boolean {
  const distribution = edge.distributions.get(distributionId);
  if (distribution === undefined) return false;
  if (isUnknown(distribution.origins)) return true;
  return originsOf(distribution).some(({ domainName, originPath }) =>
    [...known(domainName), ...known(originPath)].some((text) => text.includes('{{')),
  );
}

async function gatherConnectionGroups(gathering: Gathering, edge: EdgeReadings): Promise<void> {
  const { clients, ledger, edgeRegion: region } = gathering;
  const call = { action: 'cloudfront:ListConnectionGroups', region, kind: 'connection-group' } as const;
  const { items } = await gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.structure(1),
    page: async (Marker, options) => {
      const page = await clients.cloudFront(region).send(new ListConnectionGroupsCommand({ Marker, MaxItems: PAGE }), options);
      return { items: page.ConnectionGroups ?? [], next: page.NextMarker };
    },
    key: (item) => item.Id,
  });
  for (const item of items) {
    const group = convert(ledger, call, item.Id ?? null, () => toConnectionGroup(item));
    if (group !== null) edge.connectionGroups.set(group.id, group);
  }
}
