import { defineCheck } from '../check';
import { hiddenListing } from '../subjects/hidden-listing';
import { hiddenUsers } from '../subjects/hidden-users';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { usedSubnets } from './used-subnets';

export const flowLogsOff = defineCheck({
  id: 'flow-logs-off',
  severity: 'medium',
  place: 'network',
  visits: 'vpc',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
  evaluate({ vpc }, scene) {
    const { chain } = scene;
    const { flowLogs, source } = chain.inventory;
    const logs = flowLogs.filter(({ region, status }) => region === vpc.region && status === 'ACTIVE');
    const logged = (id: string): boolean =>
      logs.some(({ resourceId, trafficType }) => resourceId === id && (trafficType === 'ALL' || trafficType === 'REJECT'));
    if (logged(vpc.id)) return PASS;
    // The owner of a shared VPC has the flow logs.
    if (vpc.ownerId !== null && vpc.ownerId !== source.accountId) return NOT_APPLICABLE;
    const listing = hiddenListing(chain, 'flow-log', vpc.region);
    if (listing !== null) return unknown(listing);
    const used = usedSubnets(scene, vpc);
    if (used.length > 0 && used.every(({ id }) => logged(id))) {
      const hidden = [...hiddenUsers(chain, vpc.region), hiddenListing(chain, 'subnet', vpc.region)].filter((gap) => gap !== null);
      return hidden.length > 0 ? unknown(...hidden) : PASS;
    }
    const own = logs.flatMap(({ resourceId, trafficType }) => (resourceId === vpc.id ? [trafficType] : []));
    return fail({ vpc: vpc.id }, { resource: vpc.id, path: 'FlowLogs[].TrafficType', value: own.filter((type) => type !== null) });
  },
});
