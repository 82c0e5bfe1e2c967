import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { type ContainerJudge, ofContainersOn } from '../subjects/containers';

/** Docker's default, where it is not set, is a file system that can be written to. */
export const judgeRootFilesystem: ContainerJudge = ({ settings: { readonlyRootFilesystem }, wrong }) => {
  if (isUnknown(readonlyRootFilesystem)) return readonlyRootFilesystem;
  return readonlyRootFilesystem === true ? 'right' : wrong('readonlyRootFilesystem', readonlyRootFilesystem);
};

export const containerRootWritable = defineCheck({
  id: 'container-root-writable',
  severity: 'medium',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  // Windows containers do not support it.
  evaluate: ({ taskDefinition }) => ofContainersOn('linux', taskDefinition, judgeRootFilesystem),
});
