import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { behindCloudFront } from '../neighbours/behind-cloudfront';
import { fail, NOT_APPLICABLE, named, PASS, unknown } from '../verdict';
import { openPorts } from './open-ports';

export const loadBalancerOpenToInternet = defineCheck({
  id: 'load-balancer-open-to-internet',
  severity: 'medium',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/LocationsOfEdgeServers.html#managed-prefix-list',
  facts: ['security-groups-stateful'],
  evaluate(loadBalancer, { chain }) {
    return behindCloudFront({ chain }, loadBalancer, () => {
      const { scheme, arn, name } = loadBalancer;
      if (scheme === 'internal') return NOT_APPLICABLE;
      const { open, hidden } = openPorts(chain, loadBalancer);
      if (isUnknown(scheme)) return unknown(scheme);
      if (open.length === 0) return hidden === null ? PASS : unknown(...hidden);
      const ports = named(open.map(({ port }) => String(port)));
      return fail(
        { loadBalancer: name, ports, count: ports.length },
        { resource: arn, path: 'Scheme', value: scheme },
        ...open.flatMap(({ evidence }) => evidence),
      );
    });
  },
});
