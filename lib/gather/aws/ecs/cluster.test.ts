import type { CapacityProvider } from '@aws-sdk/client-ecs';
import { expect, it } from 'vitest';

import type { Loose } from '../answers/loose';
import { toCapacityProvider, toCluster } from './cluster';

it.each([
  ['a key of its own', { kmsKeyId: 'alias/exec', logging: 'DEFAULT' as const }, true],
  ['no key', { logging: 'DEFAULT' as const }, false],
])('a cluster whose sessions have %s', (_, executeCommandConfiguration, executeCommandKmsKey) => {
  const cluster = { clusterArn: 'arn:aws:ecs:eu-west-1:111122223333:cluster/main', configuration: { executeCommandConfiguration } };
  expect(toCluster(cluster, 'eu-west-1')).toMatchObject({ executeCommandLogging: 'DEFAULT', executeCommandKmsKey });
});

it.each<[what: string, provider: Loose<CapacityProvider>, expected: object]>([
  [
    'protects instances that run tasks',
    { autoScalingGroupProvider: { autoScalingGroupArn: 'asg', managedTerminationProtection: 'ENABLED' } },
    { kind: 'auto-scaling-group', managedTerminationProtection: 'ENABLED' },
  ],
  ['has no instances of its own', { managedInstancesProvider: {} }, { kind: 'managed-instances', managedTerminationProtection: null }],
])('a capacity provider that %s', (_, provider, expected) => {
  expect(toCapacityProvider({ name: 'own', ...provider }, 'eu-west-1')).toEqual({ name: 'own', region: 'eu-west-1', ...expected });
});
