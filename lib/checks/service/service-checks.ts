import type { Check } from '../check';
import { capacityProviderUnprotected } from './capacity-provider-unprotected';
import { clusterUntagged } from './cluster-untagged';
import { containerEnvironmentFile } from './container-environment-file';
import { containerInsightsOff } from './container-insights-off';
import { containerLogsBlock } from './container-logs-block';
import { containerLogsOff } from './container-logs-off';
import { containerPrivileged } from './container-privileged';
import { containerRootWritable } from './container-root-writable';
import { containerRunsAsAdministrator } from './container-runs-as-administrator';
import { containerRunsAsRoot } from './container-runs-as-root';
import { containerSecretInEnvironment } from './container-secret-in-environment';
import { efsPlaintext } from './efs-plaintext';
import { execOpen } from './exec-open';
import { execUnencrypted } from './exec-unencrypted';
import { execUnlogged } from './exec-unlogged';
import { executionRoleShared } from './execution-role-shared';
import { fargatePlatformOutdated } from './fargate-platform-outdated';
import { hostIpcNamespace } from './host-ipc-namespace';
import { hostNetworkMode } from './host-network-mode';
import { hostProcessNamespace } from './host-process-namespace';
import { imageTagFloating } from './image-tag-floating';
import { servicePublicAddress } from './service-public-address';
import { serviceRuntimeUnprotected } from './service-runtime-unprotected';
import { serviceSingleTask } from './service-single-task';
import { serviceUntagged } from './service-untagged';
import { taskDefinitionUntagged } from './task-definition-untagged';
import { taskSetPublicAddress } from './task-set-public-address';

export const serviceChecks: readonly Check[] = [
  servicePublicAddress,
  taskSetPublicAddress,
  hostProcessNamespace,
  hostIpcNamespace,
  hostNetworkMode,
  containerPrivileged,
  containerRootWritable,
  containerRunsAsRoot,
  containerRunsAsAdministrator,
  containerSecretInEnvironment,
  containerEnvironmentFile,
  executionRoleShared,
  efsPlaintext,
  imageTagFloating,
  containerLogsOff,
  containerLogsBlock,
  fargatePlatformOutdated,
  serviceSingleTask,
  serviceRuntimeUnprotected,
  execOpen,
  execUnlogged,
  execUnencrypted,
  containerInsightsOff,
  capacityProviderUnprotected,
  serviceUntagged,
  clusterUntagged,
  taskDefinitionUntagged,
];
