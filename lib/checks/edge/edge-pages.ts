import type { CheckPage } from '../page';
import { defaultRootObjectMissingPage } from './default-root-object-missing.page';
import { distributionDisabledKeptPage } from './distribution-disabled-kept.page';
import { distributionUntaggedPage } from './distribution-untagged.page';
import { edgeLogsOffPage } from './edge-logs-off.page';
import { edgeWebAclMissingPage } from './edge-web-acl-missing.page';
import { geoRestrictionMissingPage } from './geo-restriction-missing.page';
import { originFailoverMissingPage } from './origin-failover-missing.page';
import { tenantWithoutWebAclPage } from './tenant-without-web-acl.page';
import { webAclClassicPage } from './web-acl-classic.page';

export const edgePages: Readonly<Record<string, CheckPage>> = {
  'edge-web-acl-missing': edgeWebAclMissingPage,
  'web-acl-classic': webAclClassicPage,
  'tenant-without-web-acl': tenantWithoutWebAclPage,
  'edge-logs-off': edgeLogsOffPage,
  'default-root-object-missing': defaultRootObjectMissingPage,
  'origin-failover-missing': originFailoverMissingPage,
  'geo-restriction-missing': geoRestrictionMissingPage,
  'distribution-disabled-kept': distributionDisabledKeptPage,
  'distribution-untagged': distributionUntaggedPage,
};
