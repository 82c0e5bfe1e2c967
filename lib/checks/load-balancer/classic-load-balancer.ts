import { defineCheck } from '../check';
import { hiddenListing } from '../subjects/hidden-listing';
import { fail, named, PASS, unknown } from '../verdict';

/** They are named only: nothing behind them is looked at. */
export const classicLoadBalancer = defineCheck({
  id: 'classic-load-balancer',
  severity: 'medium',
  place: 'load-balancer',
  visits: 'inventory',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/migrate-classic-load-balancer.html',
  evaluate(_, { chain }) {
    const { classicLoadBalancers, source } = chain.inventory;
    const found = classicLoadBalancers.map(({ name, region }) => ({
      ...{ resource: `${region}/${name}`, path: 'LoadBalancerDescriptions[].LoadBalancerName', value: name },
    }));
    const [first, ...others] = found;
    if (first !== undefined) return fail({ loadBalancers: named(found.map(({ resource }) => resource)) }, first, ...others);
    const hidden = source.regions.flatMap((region) => hiddenListing(chain, 'classic-load-balancer', region) ?? []);
    return hidden.length > 0 ? unknown(...hidden) : PASS;
  },
});
