import type { Check } from '../check';
import { distributionUntagged } from './distribution-untagged';
import { edgeLogsOff } from './edge-logs-off';
import { edgeWebAclMissing } from './edge-web-acl-missing';
import { tenantWithoutWebAcl } from './tenant-without-web-acl';
import { webAclClassic } from './web-acl-classic';

export const edgeChecks: readonly Check[] = [edgeWebAclMissing, webAclClassic, tenantWithoutWebAcl, edgeLogsOff, distributionUntagged];
