import { defineCheck } from '../check';
import { hiddenListing } from '../subjects/hidden-listing';
import { hiddenUsers } from '../subjects/hidden-users';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const vpcInOneZone = defineCheck({
  id: 'vpc-in-one-zone',
  severity: 'low',
  place: 'network',
  visits: 'vpc',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  evaluate({ vpc: { id, region } }, { chain, surroundings }) {
    const used = chain.inventory.subnets.filter((subnet) => {
      const { loadBalancers, services } = surroundings.subnet(subnet.id);
      return subnet.vpcId === id && loadBalancers.length + services.length > 0;
    });
    const [first, ...others] = new Set(used.map(({ availabilityZone }) => availabilityZone));
    if (others.length > 0) return PASS;
    const hidden = [hiddenListing(chain, 'subnet', region), ...hiddenUsers(chain, region)].filter((gap) => gap !== null);
    if (hidden.length > 0) return unknown(...hidden);
    if (first === undefined) return NOT_APPLICABLE;
    return fail({ vpc: id, zone: first }, { resource: id, path: 'Subnets[].AvailabilityZone', value: first });
  },
});
