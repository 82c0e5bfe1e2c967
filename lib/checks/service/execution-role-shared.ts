import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { revisionName } from '../subjects/containers';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const executionRoleShared = defineCheck({
  id: 'execution-role-shared',
  severity: 'low',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-ecs-iam-role-overview.html',
  evaluate({ taskDefinition }) {
    const { arn, executionRoleIsTaskRole } = taskDefinition;
    if (isUnknown(executionRoleIsTaskRole)) return unknown(executionRoleIsTaskRole);
    if (executionRoleIsTaskRole === null) return NOT_APPLICABLE;
    if (!executionRoleIsTaskRole) return PASS;
    return fail({ taskDefinition: revisionName(taskDefinition) }, { resource: arn, path: 'taskRoleArn = executionRoleArn', value: true });
  },
});
