import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** It is on unless somebody turns it off; what AWS services look after is theirs. */
export const sourceDestinationCheckOff = defineCheck({
  id: 'source-destination-check-off',
  severity: 'medium',
  place: 'network',
  visits: 'network-interface',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html',
  evaluate({ networkInterface: { id, sourceDestCheck, requesterManaged } }) {
    if (requesterManaged === true) return NOT_APPLICABLE;
    if (isUnknown(sourceDestCheck)) return unknown(sourceDestCheck);
    if (sourceDestCheck !== false) return PASS;
    if (isUnknown(requesterManaged)) return unknown(requesterManaged);
    return fail({ networkInterface: id }, { resource: id, path: 'NetworkInterfaces[].SourceDestCheck', value: sourceDestCheck });
  },
});
