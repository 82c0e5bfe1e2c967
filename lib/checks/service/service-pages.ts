import type { CheckPage } from '../page';
import { capacityProviderUnprotectedPage } from './capacity-provider-unprotected.page';
import { clusterUntaggedPage } from './cluster-untagged.page';
import { containerEnvironmentFilePage } from './container-environment-file.page';
import { containerInsightsOffPage } from './container-insights-off.page';
import { containerLogsBlockPage } from './container-logs-block.page';
import { containerLogsOffPage } from './container-logs-off.page';
import { containerPrivilegedPage } from './container-privileged.page';
import { containerRootWritablePage } from './container-root-writable.page';
import { containerRunsAsAdministratorPage } from './container-runs-as-administrator.page';
import { containerRunsAsRootPage } from './container-runs-as-root.page';
import { containerSecretInEnvironmentPage } from './container-secret-in-environment.page';
import { efsPlaintextPage } from './efs-plaintext.page';
import { execOpenPage } from './exec-open.page';
import { execUnencryptedPage } from './exec-unencrypted.page';
import { execUnloggedPage } from './exec-unlogged.page';
import { executionRoleSharedPage } from './execution-role-shared.page';
import { fargatePlatformOutdatedPage } from './fargate-platform-outdated.page';
import { hostIpcNamespacePage } from './host-ipc-namespace.page';
import { hostNetworkModePage } from './host-network-mode.page';
import { hostProcessNamespacePage } from './host-process-namespace.page';
import { imageTagFloatingPage } from './image-tag-floating.page';
import { servicePublicAddressPage } from './service-public-address.page';
import { serviceRuntimeUnprotectedPage } from './service-runtime-unprotected.page';
import { serviceSingleTaskPage } from './service-single-task.page';
import { serviceUntaggedPage } from './service-untagged.page';
import { taskDefinitionUntaggedPage } from './task-definition-untagged.page';
import { taskSetPublicAddressPage } from './task-set-public-address.page';

export const servicePages: Readonly<Record<string, CheckPage>> = {
  'service-public-address': servicePublicAddressPage,
  'task-set-public-address': taskSetPublicAddressPage,
  'host-process-namespace': hostProcessNamespacePage,
  'host-ipc-namespace': hostIpcNamespacePage,
  'host-network-mode': hostNetworkModePage,
  'container-privileged': containerPrivilegedPage,
  'container-root-writable': containerRootWritablePage,
  'container-runs-as-root': containerRunsAsRootPage,
  'container-runs-as-administrator': containerRunsAsAdministratorPage,
  'container-secret-in-environment': containerSecretInEnvironmentPage,
  'container-environment-file': containerEnvironmentFilePage,
  'execution-role-shared': executionRoleSharedPage,
  'efs-plaintext': efsPlaintextPage,
  'image-tag-floating': imageTagFloatingPage,
  'container-logs-off': containerLogsOffPage,
  'container-logs-block': containerLogsBlockPage,
  'fargate-platform-outdated': fargatePlatformOutdatedPage,
  'service-single-task': serviceSingleTaskPage,
  'service-runtime-unprotected': serviceRuntimeUnprotectedPage,
  'exec-open': execOpenPage,
  'exec-unlogged': execUnloggedPage,
  'exec-unencrypted': execUnencryptedPage,
  'container-insights-off': containerInsightsOffPage,
  'capacity-provider-unprotected': capacityProviderUnprotectedPage,
  'service-untagged': serviceUntaggedPage,
  'cluster-untagged': clusterUntaggedPage,
  'task-definition-untagged': taskDefinitionUntaggedPage,
};
