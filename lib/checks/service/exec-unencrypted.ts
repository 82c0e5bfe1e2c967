import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { whileExecIsOn } from '../subjects/exec-users';
import { fail, PASS, unknown } from '../verdict';

export const execUnencrypted = defineCheck({
  id: 'exec-unencrypted',
  severity: 'low',
  place: 'service',
  visits: 'cluster',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html#ecs-exec-logging',
  evaluate(cluster, scene) {
    const { arn, name, executeCommandKmsKey } = cluster;
    if (isUnknown(executeCommandKmsKey)) return unknown(executeCommandKmsKey);
    if (executeCommandKmsKey) return PASS;
    return whileExecIsOn(cluster, scene, (services) =>
      fail(
        { cluster: name, services, count: services.length },
        { resource: arn, path: 'configuration.executeCommandConfiguration.kmsKeyId', value: null },
      ),
    );
  },
});
