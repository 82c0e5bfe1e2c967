import type { CheckPage } from '../page';
import { aclAdminPortOpenPage } from './acl-admin-port-open.page';
import { aclOpenPage } from './acl-open.page';
import { aclUnusedPage } from './acl-unused.page';
import { adminPortOpenPage } from './admin-port-open.page';
import { allPortsOpenPage } from './all-ports-open.page';
import { blockPublicAccessOffPage } from './block-public-access-off.page';
import { defaultSecurityGroupOpenPage } from './default-security-group-open.page';
import { defaultSecurityGroupUsedPage } from './default-security-group-used.page';
import { ecrEndpointMissingPage } from './ecr-endpoint-missing.page';
import { egressUnrestrictedPage } from './egress-unrestricted.page';
import { flowLogsOffPage } from './flow-logs-off.page';
import { highRiskPortOpenPage } from './high-risk-port-open.page';
import { icmpOpenPage } from './icmp-open.page';
import { instancePublicAddressPage } from './instance-public-address.page';
import { portRangeOpenPage } from './port-range-open.page';
import { securityGroupCrowdedPage } from './security-group-crowded.page';
import { securityGroupFromWizardPage } from './security-group-from-wizard.page';
import { securityGroupUndescribedPage } from './security-group-undescribed.page';
import { securityGroupUntaggedPage } from './security-group-untagged.page';
import { sourceDestinationCheckOffPage } from './source-destination-check-off.page';
import { subnetAssignsPublicAddressesPage } from './subnet-assigns-public-addresses.page';
import { taskInPublicSubnetPage } from './task-in-public-subnet.page';
import { taskOpenToWorldPage } from './task-open-to-world.page';
import { unusedPortOpenPage } from './unused-port-open.page';
import { unusualPortOpenPage } from './unusual-port-open.page';
import { vpcInOneZonePage } from './vpc-in-one-zone.page';
import { webPortOpenToWorldPage } from './web-port-open-to-world.page';
import { widePublicRangePage } from './wide-public-range.page';

export const networkPages: Readonly<Record<string, CheckPage>> = {
  'admin-port-open': adminPortOpenPage,
  'high-risk-port-open': highRiskPortOpenPage,
  'all-ports-open': allPortsOpenPage,
  'unusual-port-open': unusualPortOpenPage,
  'web-port-open-to-world': webPortOpenToWorldPage,
  'unused-port-open': unusedPortOpenPage,
  'task-open-to-world': taskOpenToWorldPage,
  'default-security-group-used': defaultSecurityGroupUsedPage,
  'default-security-group-open': defaultSecurityGroupOpenPage,
  'security-group-undescribed': securityGroupUndescribedPage,
  'security-group-untagged': securityGroupUntaggedPage,
  'security-group-from-wizard': securityGroupFromWizardPage,
  'security-group-crowded': securityGroupCrowdedPage,
  'wide-public-range': widePublicRangePage,
  'icmp-open': icmpOpenPage,
  'egress-unrestricted': egressUnrestrictedPage,
  'port-range-open': portRangeOpenPage,
  'flow-logs-off': flowLogsOffPage,
  'subnet-assigns-public-addresses': subnetAssignsPublicAddressesPage,
  'acl-admin-port-open': aclAdminPortOpenPage,
  'acl-open': aclOpenPage,
  'acl-unused': aclUnusedPage,
  'ecr-endpoint-missing': ecrEndpointMissingPage,
  'block-public-access-off': blockPublicAccessOffPage,
  'source-destination-check-off': sourceDestinationCheckOffPage,
  'instance-public-address': instancePublicAddressPage,
  'task-in-public-subnet': taskInPublicSubnetPage,
  'vpc-in-one-zone': vpcInOneZonePage,
};
