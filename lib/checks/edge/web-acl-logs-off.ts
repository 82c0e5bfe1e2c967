import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';

export const webAclLogsOff = defineCheck({
  id: 'web-acl-logs-off',
  severity: 'low',
  place: 'edge',
  visits: 'web-acl',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/logging.html',
  evaluate({ webAcl: { arn, name, logDestinations } }) {
    if (isUnknown(logDestinations)) return unknown(logDestinations);
    if (logDestinations.length > 0) return PASS;
    return fail({ webAcl: name }, { resource: arn, path: 'LoggingConfiguration.LogDestinationConfigs', value: [] });
  },
});
