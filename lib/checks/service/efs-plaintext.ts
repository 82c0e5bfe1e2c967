import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { revisionName } from '../subjects/containers';
import { ofParts, type Part, unknown } from '../verdict';

export const efsPlaintext = defineCheck({
  id: 'efs-plaintext',
  severity: 'medium',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html',
  evaluate({ taskDefinition }) {
    const { arn, efsVolumes } = taskDefinition;
    if (isUnknown(efsVolumes)) return unknown(efsVolumes);
    const parts = efsVolumes.map(({ name, transitEncryption }): Part => {
      if (transitEncryption === 'ENABLED') return 'right';
      const path = `volumes[${name}].efsVolumeConfiguration.transitEncryption`;
      return { name, evidence: [{ resource: arn, path, value: transitEncryption }] };
    });
    return ofParts(parts, (volumes) => ({ taskDefinition: revisionName(taskDefinition), volumes }));
  },
});
