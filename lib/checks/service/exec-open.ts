import { defineCheck } from '../check';
import { fail, PASS } from '../verdict';

export const execOpen = defineCheck({
  id: 'exec-open',
  severity: 'low',
  place: 'service',
  visits: 'service',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  evaluate({ arn, name, executeCommandEnabled: value }) {
    return value ? fail({ service: name }, { resource: arn, path: 'enableExecuteCommand', value }) : PASS;
  },
});
