import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { behindCloudFront } from '../neighbours/behind-cloudfront';
import { fail, NOT_APPLICABLE, named, PASS, unknown } from '../verdict';
import { openPorts } from './open-ports';

export const vpcOriginBesidePublic = defineCheck({
  id: 'vpc-origin-beside-public',
  severity: 'medium',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html',
  facts: ['vpc-origin-settings', 'security-groups-stateful'],
  evaluate(loadBalancer, { chain }) {
    return behindCloudFront({ chain }, loadBalancer, (origins, hiddenOrigins) => {
      if (origins.every(({ vpcOrigin }) => vpcOrigin === null))
        return hiddenOrigins.length > 0 ? unknown(...hiddenOrigins) : NOT_APPLICABLE;
      const { scheme, arn, name } = loadBalancer;
      const own = { resource: arn, path: 'Scheme', value: isUnknown(scheme) ? null : scheme };
      const custom = origins.filter(({ vpcOrigin }) => vpcOrigin === null);
      if (custom.length > 0) {
        const others = named(custom.map(({ distribution, origin }) => `${distribution.id}/${origin.id}`));
        return fail(
          { loadBalancer: name, way: 'origin', others, count: others.length },
          own,
          ...custom.flatMap(({ target }) => target.evidence),
        );
      }
      if (isUnknown(scheme)) return unknown(scheme);
      const { open, hidden } = scheme === 'internal' ? { open: [], hidden: null } : openPorts(chain, loadBalancer);
      if (open.length > 0) {
        const ports = named(open.map(({ port }) => String(port)));
        return fail(
          { loadBalancer: name, way: 'internet', others: ports, count: ports.length },
          own,
          ...open.flatMap(({ evidence }) => evidence),
        );
      }
      return hidden === null && hiddenOrigins.length === 0 ? PASS : unknown(...(hidden ?? []), ...hiddenOrigins);
    });
  },
});
