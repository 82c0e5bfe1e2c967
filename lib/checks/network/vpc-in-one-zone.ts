import { defineCheck } from '../check';
import { hiddenListing } from '../subjects/hidden-listing';
import { hiddenUsers } from '../subjects/hidden-users';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { usedSubnets } from './used-subnets';

export const vpcInOneZone = defineCheck({
  id: 'vpc-in-one-zone',
  severity: 'low',
  place: 'network',
  visits: 'vpc',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  evaluate({ vpc }, scene) {
    const { chain } = scene;
    const { id, region } = vpc;
    const [first, ...others] = new Set(usedSubnets(scene, vpc).map(({ availabilityZone }) => availabilityZone));
    if (others.length > 0) return PASS;
    const hidden = [hiddenListing(chain, 'subnet', region), ...hiddenUsers(chain, region)].filter((gap) => gap !== null);
    if (hidden.length > 0) return unknown(...hidden);
    if (first === undefined) return NOT_APPLICABLE;
    return fail({ vpc: id, zone: first }, { resource: id, path: 'Subnets[].AvailabilityZone', value: first });
  },
});
