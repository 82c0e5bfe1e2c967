import type { Check } from '../check';
import { adminPortOpen } from './admin-port-open';
import { allPortsOpen } from './all-ports-open';
import { defaultSecurityGroupOpen } from './default-security-group-open';
import { defaultSecurityGroupUsed } from './default-security-group-used';
import { egressUnrestricted } from './egress-unrestricted';
import { highRiskPortOpen } from './high-risk-port-open';
import { icmpOpen } from './icmp-open';
import { portRangeOpen } from './port-range-open';
import { securityGroupCrowded } from './security-group-crowded';
import { securityGroupFromWizard } from './security-group-from-wizard';
import { securityGroupUndescribed } from './security-group-undescribed';
import { securityGroupUntagged } from './security-group-untagged';
import { taskOpenToWorld } from './task-open-to-world';
import { unusedPortOpen } from './unused-port-open';
import { unusualPortOpen } from './unusual-port-open';
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
];
