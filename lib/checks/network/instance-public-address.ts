import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { privateGroups } from '../neighbours/private-groups';
import { fail, NOT_APPLICABLE, PASS } from '../verdict';

/** Tasks with addresses of their own have a check of their own. */
export const instancePublicAddress = defineCheck({
  id: 'instance-public-address',
  severity: 'high',
  place: 'network',
  visits: 'network-interface',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
  evaluate({ networkInterface: { id, instanceId, publicIp } }) {
    if (instanceId === null) return NOT_APPLICABLE;
    if (publicIp === null) return PASS;
    const evidence = { resource: id, path: 'NetworkInterfaces[].Association.PublicIp', value: publicIp };
    return fail({ networkInterface: id, instance: instanceId, address: publicIp }, evidence);
  },
  adjust({ networkInterface: { securityGroups } }, scene) {
    const groups = privateGroups(scene, [{ subnets: [], securityGroups, assignPublicIp: true }]);
    return groups === null ? null : adjusted('covered', 'groups-keep-out', { groups });
  },
});
