import { expect, it } from 'vitest';

import { service, taskDefinition } from '@/lib/testing/sample-service';

import { containersPart, taskDefinitionHow } from './task-definition-how';

const part = { filter: '.privileged = false', cloudFormation: 'Privileged: false', terraform: 'privileged = false' };

it('changes containers by name, and gives the revision to the services', () => {
  const services = [service(), service({ name: 'old', deploymentController: 'CODE_DEPLOY' })];
  const { cli, cloudFormation, terraform } = taskDefinitionHow(
    taskDefinition(),
    services,
    containersPart([
      ['app', part],
      ["it's", part],
    ]),
  );
  expect(cli?.split('\n')).toEqual([
    expect.stringContaining('aws ecs describe-task-definition --region eu-west-1 --task-definition'),
    expect.stringContaining(
      `(.containerDefinitions[] | select(.name == "app")) |= (.privileged = false) | (.containerDefinitions[] | select(.name == "it'\\''s")) |= (.privileged = false)`,
    ),
    expect.stringContaining('NEW_TASK_DEFINITION=$(aws ecs register-task-definition'),
    expect.stringMatching(/^aws ecs update-service .* --service web --task-definition "\$NEW_TASK_DEFINITION"$/),
    expect.stringMatching(/^# old is deployed by CODE_DEPLOY/),
  ]);
  expect(cloudFormation).toContain(
    ['      ContainerDefinitions:', '        - Name: app', '          Privileged: false', `        - Name: "it's"`].join('\n'),
  );
  expect(terraform).toContain(
    ['  container_definitions = jsonencode([', '    {', '      name = "app"', '      privileged = false', '    },'].join('\n'),
  );
});
