import type { Check } from '../check';
import { defaultRootObjectMissing } from './default-root-object-missing';
import { distributionDisabledKept } from './distribution-disabled-kept';
import { distributionUntagged } from './distribution-untagged';
import { edgeLogsOff } from './edge-logs-off';
import { edgeWebAclMissing } from './edge-web-acl-missing';
import { geoRestrictionMissing } from './geo-restriction-missing';
import { originFailoverMissing } from './origin-failover-missing';
import { tenantWithoutWebAcl } from './tenant-without-web-acl';
import { webAclClassic } from './web-acl-classic';

export const edgeChecks: readonly Check[] = [
  edgeWebAclMissing,
  webAclClassic,
  tenantWithoutWebAcl,
  edgeLogsOff,
  defaultRootObjectMissing,
  originFailoverMissing,
  geoRestrictionMissing,
  distributionDisabledKept,
  distributionUntagged,
];
