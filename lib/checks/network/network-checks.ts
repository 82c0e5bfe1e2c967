import type { Check } from '../check';
import { aclAdminPortOpen } from './acl-admin-port-open';
import { aclOpen } from './acl-open';
import { aclUnused } from './acl-unused';
import { adminPortOpen } from './admin-port-open';
import { allPortsOpen } from './all-ports-open';
import { blockPublicAccessOff } from './block-public-access-off';
import { defaultSecurityGroupOpen } from './default-security-group-open';
import { defaultSecurityGroupUsed } from './default-security-group-used';
import { ecrEndpointMissing } from './ecr-endpoint-missing';
import { egressUnrestricted } from './egress-unrestricted';
import { flowLogsOff } from './flow-logs-off';
import { highRiskPortOpen } from './high-risk-port-open';
import { icmpOpen } from './icmp-open';
import { instancePublicAddress } from './instance-public-address';
import { portRangeOpen } from './port-range-open';
import { securityGroupCrowded } from './security-group-crowded';
import { securityGroupFromWizard } from './security-group-from-wizard';
import { securityGroupUndescribed } from './security-group-undescribed';
import { securityGroupUntagged } from './security-group-untagged';
import { sourceDestinationCheckOff } from './source-destination-check-off';
import { subnetAssignsPublicAddresses } from './subnet-assigns-public-addresses';
import { taskInPublicSubnet } from './task-in-public-subnet';
import { taskOpenToWorld } from './task-open-to-world';
import { unusedPortOpen } from './unused-port-open';
import { unusualPortOpen } from './unusual-port-open';
import { vpcInOneZone } from './vpc-in-one-zone';
import { webPortOpenToWorld } from './web-port-open-to-world';
import { widePublicRange } from './wide-public-range';

export const networkChecks: readonly Check[] = [
  adminPortOpen,
  highRiskPortOpen,
  allPortsOpen,
  unusualPortOpen,
  webPortOpenToWorld,
  unusedPortOpen,
  taskOpenToWorld,
  defaultSecurityGroupUsed,
  defaultSecurityGroupOpen,
  securityGroupUndescribed,
  securityGroupUntagged,
  securityGroupFromWizard,
  securityGroupCrowded,
  widePublicRange,
  icmpOpen,
  egressUnrestricted,
  portRangeOpen,
  flowLogsOff,
  subnetAssignsPublicAddresses,
  aclAdminPortOpen,
  aclOpen,
  aclUnused,
  ecrEndpointMissing,
  blockPublicAccessOff,
  sourceDestinationCheckOff,
  instancePublicAddress,
  taskInPublicSubnet,
  vpcInOneZone,
];
