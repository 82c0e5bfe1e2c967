import type { TaskDefinition } from '@aws-sdk/client-ecs';
import { expect, it } from 'vitest';

import type { Loose } from '../answers/loose';
import { toTaskDefinition } from './task-definition';

const ARN = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/web:1';
const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const logging = (options: Record<string, string>) => ({
  containerDefinitions: [{ name: 'app', logConfiguration: { logDriver: 'awslogs' as const, options } }],
});

it.each<[what: string, definition: Loose<TaskDefinition>, expected: object]>([
  ['two roles', { taskRoleArn: role('task'), executionRoleArn: role('execution') }, { executionRoleIsTaskRole: false }],
  ['one role for both', { taskRoleArn: role('app'), executionRoleArn: role('app') }, { executionRoleIsTaskRole: true }],
  ['one role, once by its short name', { taskRoleArn: 'app', executionRoleArn: role('app') }, { executionRoleIsTaskRole: true }],
  ['no task role', { executionRoleArn: role('app') }, { taskRole: false, executionRoleIsTaskRole: null }],
  ['no execution role', { taskRoleArn: role('app') }, { taskRole: true, executionRoleIsTaskRole: null }],
  ['an operating system', { runtimePlatform: { operatingSystemFamily: 'LINUX' } }, { operatingSystem: 'LINUX' }],
  ['no operating system', { runtimePlatform: { cpuArchitecture: 'ARM64' } }, { operatingSystem: null }],
  [
    'volumes, two of them in EFS',
    {
      volumes: [
        { name: 'b', efsVolumeConfiguration: { fileSystemId: 'fs-2', transitEncryption: 'ENABLED' } },
        { name: 'scratch', host: {} },
        { name: 'a', efsVolumeConfiguration: { fileSystemId: 'fs-1' } },
      ],
    },
    {
      efsVolumes: [
        { name: 'a', transitEncryption: null },
        { name: 'b', transitEncryption: 'ENABLED' },
      ],
    },
  ],
  ['a mode of logging', logging({ mode: 'non-blocking' }), { containers: [{ logMode: 'non-blocking' }] }],
  ['no mode of logging', logging({ 'awslogs-group': '/ecs/web' }), { containers: [{ logDriver: 'awslogs', logMode: null }] }],
])('a task definition with %s', (_, definition, expected) => {
  expect(toTaskDefinition(ARN, { definition, tags: [] }, 'eu-west-1', () => ({ $unknown: 'gap' }))).toMatchObject(expected);
});
