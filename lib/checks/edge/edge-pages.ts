import type { CheckPage } from '../page';
import { defaultRootObjectMissingPage } from './default-root-object-missing.page';
import { distributionDisabledKeptPage } from './distribution-disabled-kept.page';
import { distributionUntaggedPage } from './distribution-untagged.page';
import { distributionWithoutShieldPage } from './distribution-without-shield.page';
import { edgeLogsOffPage } from './edge-logs-off.page';
import { edgeWebAclMissingPage } from './edge-web-acl-missing.page';
import { geoRestrictionMissingPage } from './geo-restriction-missing.page';
import { originFailoverMissingPage } from './origin-failover-missing.page';
import { originMayBeOverriddenPage } from './origin-may-be-overridden.page';
import { outageCachedLongPage } from './outage-cached-long.page';
import { outageShownAsSuccessPage } from './outage-shown-as-success.page';
import { tenantWithoutWebAclPage } from './tenant-without-web-acl.page';
import { webAclBodyCutPage } from './web-acl-body-cut.page';
import { webAclBodyUnseenPage } from './web-acl-body-unseen.page';
import { webAclClassicPage } from './web-acl-classic.page';
import { webAclCountsOnlyPage } from './web-acl-counts-only.page';
import { webAclEmptyPage } from './web-acl-empty.page';
import { webAclLog4jMissingPage } from './web-acl-log4j-missing.page';
import { webAclLogsOffPage } from './web-acl-logs-off.page';
import { webAclMetricsOffPage } from './web-acl-metrics-off.page';
import { webAclRateByEdgeAddressPage } from './web-acl-rate-by-edge-address.page';

export const edgePages: Readonly<Record<string, CheckPage>> = {
  'edge-web-acl-missing': edgeWebAclMissingPage,
  'web-acl-classic': webAclClassicPage,
  'tenant-without-web-acl': tenantWithoutWebAclPage,
  'web-acl-empty': webAclEmptyPage,
  'web-acl-counts-only': webAclCountsOnlyPage,
  'web-acl-log4j-missing': webAclLog4jMissingPage,
  'web-acl-rate-by-edge-address': webAclRateByEdgeAddressPage,
  'web-acl-body-cut': webAclBodyCutPage,
  'web-acl-body-unseen': webAclBodyUnseenPage,
  'web-acl-logs-off': webAclLogsOffPage,
  'web-acl-metrics-off': webAclMetricsOffPage,
  'edge-logs-off': edgeLogsOffPage,
  'default-root-object-missing': defaultRootObjectMissingPage,
  'origin-failover-missing': originFailoverMissingPage,
  'outage-cached-long': outageCachedLongPage,
  'outage-shown-as-success': outageShownAsSuccessPage,
  'origin-may-be-overridden': originMayBeOverriddenPage,
  'geo-restriction-missing': geoRestrictionMissingPage,
  'distribution-without-shield': distributionWithoutShieldPage,
  'distribution-disabled-kept': distributionDisabledKeptPage,
  'distribution-untagged': distributionUntaggedPage,
};
