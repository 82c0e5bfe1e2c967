import type { Check } from '../check';
import { defaultRootObjectMissing } from './default-root-object-missing';
import { distributionDisabledKept } from './distribution-disabled-kept';
import { distributionUntagged } from './distribution-untagged';
import { distributionWithoutShield } from './distribution-without-shield';
import { edgeLogsOff } from './edge-logs-off';
import { edgeWebAclMissing } from './edge-web-acl-missing';
import { geoRestrictionMissing } from './geo-restriction-missing';
import { originFailoverMissing } from './origin-failover-missing';
import { originMayBeOverridden } from './origin-may-be-overridden';
import { outageCachedLong } from './outage-cached-long';
import { outageShownAsSuccess } from './outage-shown-as-success';
import { tenantWithoutWebAcl } from './tenant-without-web-acl';
import { webAclBodyCut } from './web-acl-body-cut';
import { webAclBodyUnseen } from './web-acl-body-unseen';
import { webAclClassic } from './web-acl-classic';
import { webAclCountsOnly } from './web-acl-counts-only';
import { webAclEmpty } from './web-acl-empty';
import { webAclLog4jMissing } from './web-acl-log4j-missing';
import { webAclLogsOff } from './web-acl-logs-off';
import { webAclMetricsOff } from './web-acl-metrics-off';
import { webAclRateByEdgeAddress } from './web-acl-rate-by-edge-address';

export const edgeChecks: readonly Check[] = [
  edgeWebAclMissing,
  webAclClassic,
  tenantWithoutWebAcl,
  webAclEmpty,
  webAclCountsOnly,
  webAclLog4jMissing,
  webAclRateByEdgeAddress,
  webAclBodyCut,
  webAclBodyUnseen,
  webAclLogsOff,
  webAclMetricsOff,
  edgeLogsOff,
  defaultRootObjectMissing,
  originFailoverMissing,
  outageCachedLong,
  outageShownAsSuccess,
  originMayBeOverridden,
  geoRestrictionMissing,
  distributionWithoutShield,
  distributionDisabledKept,
  distributionUntagged,
];
