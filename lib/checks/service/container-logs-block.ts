import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { type ContainerJudge, ofContainers } from '../subjects/containers';

/** Where a definition names no mode, AWS's default applies: `non-blocking`, since 25 June 2025. */
export const judgeLogMode: ContainerJudge = ({ settings: { logMode }, wrong }) => {
  if (isUnknown(logMode)) return logMode;
  return logMode === 'blocking' ? wrong('logConfiguration.options.mode', logMode) : 'right';
};

export const containerLogsBlock = defineCheck({
  id: 'container-logs-block',
  severity: 'low',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  evaluate: ({ taskDefinition }) => ofContainers(taskDefinition, judgeLogMode),
});
