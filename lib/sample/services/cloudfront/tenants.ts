import {
  type ConnectionGroup,
  type DistributionTenant,
  GetConnectionGroup$,
  GetConnectionGroupByRoutingEndpoint$,
  GetConnectionGroupByRoutingEndpointCommand,
  GetConnectionGroupCommand,
  GetDistributionTenant$,
  GetDistributionTenantByDomain$,
  GetDistributionTenantByDomainCommand,
  GetDistributionTenantCommand,
  ListConnectionGroups$,
  ListConnectionGroupsCommand,
  ListDistributionTenants$,
  ListDistributionTenantsCommand,
} from '@aws-sdk/client-cloudfront';
import { read } from '../../wire/operation';
import { firstOr } from '../first-or';
import { cloudFrontPaging, entityTag, listPage } from './cloudfront-list';

/** Reads of multi-tenant distributions: tenants and connection groups. */
export const tenantOperations = [
  read(
    ListDistributionTenants$,
    ListDistributionTenantsCommand,
    (input, context) => {
      const { DistributionId, ConnectionGroupId } = input.AssociationFilter ?? {};
      const wanted = context.account.cloudFront.tenants.filter(
        (tenant) =>
          (DistributionId === undefined || tenant.DistributionId === DistributionId) &&
          (ConnectionGroupId === undefined || tenant.ConnectionGroupId === ConnectionGroupId),
      );
      const page = listPage(wanted, input, context);
      return {
        NextMarker: page.NextMarker,
        DistributionTenantList: page.Items.map(({ Id, DistributionId, Name, Arn, Domains, CreatedTime, LastModifiedTime, ...tenant }) => ({
          ...{ Id, DistributionId, Name, Arn, Domains, CreatedTime, LastModifiedTime },
          ...{
            Enabled: tenant.Enabled,
            Status: tenant.Status,
            ConnectionGroupId: tenant.ConnectionGroupId,
            Customizations: tenant.Customizations,
          },
          ETag: entityTag(Id),
        })),
      };
    },
    cloudFrontPaging(),
  ),
  read(GetDistributionTenant$, GetDistributionTenantCommand, (input, { account }) =>
    tenantAnswer(account.cloudFront.tenants.filter(({ Id, Name, Arn }) => [Id, Name, Arn].includes(input.Identifier))),
  ),
  read(GetDistributionTenantByDomain$, GetDistributionTenantByDomainCommand, (input, { account }) =>
    tenantAnswer(account.cloudFront.tenants.filter(({ Domains }) => Domains?.some(({ Domain }) => Domain === input.Domain))),
  ),
  read(
    ListConnectionGroups$,
    ListConnectionGroupsCommand,
    (input, context) => {
      const { AnycastIpListId } = input.AssociationFilter ?? {};
      const wanted = context.account.cloudFront.connectionGroups.filter(
        (group) => AnycastIpListId === undefined || group.AnycastIpListId === AnycastIpListId,
      );
      const page = listPage(wanted, input, context);
      return {
        NextMarker: page.NextMarker,
        ConnectionGroups: page.Items.map(({ Id, Name, Arn, RoutingEndpoint, CreatedTime, LastModifiedTime, ...group }) => ({
          ...{ Id, Name, Arn, RoutingEndpoint, CreatedTime, LastModifiedTime },
          ...{ AnycastIpListId: group.AnycastIpListId, Enabled: group.Enabled, Status: group.Status, IsDefault: group.IsDefault },
          ETag: entityTag(Id),
        })),
      };
    },
    cloudFrontPaging(),
  ),
  read(GetConnectionGroup$, GetConnectionGroupCommand, (input, { account }) =>
    groupAnswer(account.cloudFront.connectionGroups.filter(({ Id, Name, Arn }) => [Id, Name, Arn].includes(input.Identifier))),
  ),
  read(GetConnectionGroupByRoutingEndpoint$, GetConnectionGroupByRoutingEndpointCommand, (input, { account }) =>
    groupAnswer(account.cloudFront.connectionGroups.filter(({ RoutingEndpoint }) => RoutingEndpoint === input.RoutingEndpoint)),
  ),
];

function tenantAnswer(found: readonly DistributionTenant[]) {
  const tenant = firstOr(found, 'EntityNotFound', 'The specified distribution tenant does not exist.', 404);
  return { DistributionTenant: tenant, ETag: entityTag(tenant.Id) };
}

function groupAnswer(found: readonly ConnectionGroup[]) {
  const group = firstOr(found, 'EntityNotFound', 'The specified connection group does not exist.', 404);
  return { ConnectionGroup: group, ETag: entityTag(group.Id) };
}
