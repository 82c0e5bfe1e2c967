import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { privateGroups } from '../neighbours/private-groups';
import { networksOf } from '../subjects/surroundings';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const servicePublicAddress = defineCheck({
  id: 'service-public-address',
  severity: 'high',
  place: 'service',
  visits: 'service',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html',
  evaluate({ arn, name, network }) {
    if (isUnknown(network)) return unknown(network);
    // Tasks in bridge or host mode have no address of their own.
    if (network === null) return NOT_APPLICABLE;
    if (!network.assignPublicIp) return PASS;
    return fail(
      { service: name, subnets: named(network.subnets) },
      { resource: arn, path: 'networkConfiguration.awsvpcConfiguration.assignPublicIp', value: 'ENABLED' },
    );
  },
  adjust(service, scene) {
    const groups = privateGroups(scene, networksOf(service));
    return groups === null ? null : adjusted('covered', 'groups-keep-out', { groups });
  },
});
