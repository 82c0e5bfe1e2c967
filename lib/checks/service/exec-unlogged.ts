import { defineCheck } from '../check';
import { whileExecIsOn } from '../subjects/exec-users';
import { fail, PASS } from '../verdict';

export const execUnlogged = defineCheck({
  id: 'exec-unlogged',
  severity: 'low',
  place: 'service',
  visits: 'cluster',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html',
  evaluate(cluster, scene) {
    const { arn, name, executeCommandLogging: value } = cluster;
    // DEFAULT where it is not set: to the awslogs driver of the task definition.
    if (value !== 'NONE') return PASS;
    return whileExecIsOn(cluster, scene, (services) =>
      fail(
        { cluster: name, services, count: services.length },
        { resource: arn, path: 'configuration.executeCommandConfiguration.logging', value },
      ),
    );
  },
});
