import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { privateGroups } from '../neighbours/private-groups';
import { networksOf } from '../subjects/surroundings';
import { ofParts, type Part, unknown } from '../verdict';

export const taskSetPublicAddress = defineCheck({
  id: 'task-set-public-address',
  severity: 'high',
  place: 'service',
  visits: 'service',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html',
  evaluate({ name, taskSets }) {
    if (isUnknown(taskSets)) return unknown(taskSets);
    const parts = taskSets.flatMap(({ arn, network }): Part[] => {
      if (network === null) return [];
      if (!network.assignPublicIp) return ['right'];
      const path = 'taskSets[].networkConfiguration.awsvpcConfiguration.assignPublicIp';
      return [{ name: arn.slice(arn.lastIndexOf('/') + 1), evidence: [{ resource: arn, path, value: 'ENABLED' }] }];
    });
    return ofParts(parts, (sets) => ({ service: name, taskSets: sets }));
  },
  adjust(service, scene) {
    const groups = privateGroups(scene, networksOf(service));
    return groups === null ? null : adjusted('covered', 'groups-keep-out', { groups });
  },
});
