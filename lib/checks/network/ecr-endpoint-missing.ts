import type { Chain } from '@/lib/chain/chain';
import type { Vpc } from '@/lib/inventory/network';
import type { Service } from '@/lib/inventory/service';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { hiddenListing } from '../subjects/hidden-listing';
import { hiddenUsers } from '../subjects/hidden-users';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

const SERVICES = ['ecr.api', 'ecr.dkr'];

/** The endpoints that a VPC needs to pull images privately and does not have. */
export function missingEndpoints({ inventory }: Chain, { id, region }: Vpc): string[] {
  const own = inventory.vpcEndpoints.filter((endpoint) => endpoint.vpcId === id && endpoint.region === region);
  return SERVICES.filter(
    (service) =>
      !own.some(({ type, state, serviceName }) => type === 'Interface' && state === 'Available' && serviceName.endsWith(`.${service}`)),
  );
}

export const ecrEndpointMissing = defineCheck({
  id: 'ecr-endpoint-missing',
  severity: 'low',
  place: 'network',
  visits: 'vpc',
  source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
  evaluate({ vpc, users: { services } }, { chain }) {
    const pulls = services.map((service) => pullsFromEcr(chain, service));
    const hidden = [...hiddenUsers(chain, vpc.region), ...pulls.flatMap((pull) => (typeof pull === 'boolean' ? [] : pull))];
    const missing = missingEndpoints(chain, vpc);
    if (!pulls.includes(true)) return missing.length > 0 && hidden.length > 0 ? unknown(...hidden) : NOT_APPLICABLE;
    if (missing.length === 0) return PASS;
    const listing = hiddenListing(chain, 'vpc-endpoint', vpc.region);
    if (listing !== null) return unknown(listing);
    const names = chain.inventory.vpcEndpoints.flatMap(({ vpcId, serviceName }) => (vpcId === vpc.id ? [serviceName] : []));
    return fail(
      { vpc: vpc.id, endpoints: missing, count: missing.length },
      { resource: vpc.id, path: 'VpcEndpoints[].ServiceName', value: names },
    );
  },
});

/** Whether an image of a service's tasks stands in a private registry of Amazon ECR; gaps that hide whether one does. */
function pullsFromEcr({ index }: Chain, { arn }: Service): boolean | string[] {
  const definitions = (index.backendsOfService.get(arn) ?? []).map(({ taskDefinition }) => taskDefinition);
  const images = definitions.flatMap((definition) => {
    if (!definition.known) return [{ $unknown: definition.gap }];
    const { containers } = definition.value;
    return isUnknown(containers) ? [containers] : containers.map(({ image }) => image);
  });
  if (images.some((image) => typeof image === 'string' && image.includes('.dkr.ecr.'))) return true;
  const open = images.filter(isUnknown);
  return open.length > 0 && open.map(({ $unknown }) => $unknown);
}
