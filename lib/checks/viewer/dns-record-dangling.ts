import { loadBalancerName } from '@/lib/chain/host-name';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { CLOUDFRONT_NAME, leadingRecords } from '../subjects/dangling-records';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const dnsRecordDangling = defineCheck({
  id: 'dns-record-dangling',
  severity: 'medium',
  place: 'viewer',
  visits: 'inventory',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/protection-from-dangling-dns.html',
  evaluate(_, { chain }) {
    const records = leadingRecords(chain);
    if (records === null) return NOT_APPLICABLE;
    const dangling = records.flatMap((one) => (isUnknown(one) || one.missing.length === 0 ? [] : [one]));
    const evidence = dangling.map(({ record: { hostedZoneId, name, type, targets } }) => ({
      resource: hostedZoneId,
      path: `ResourceRecordSets[${name} ${type}]`,
      value: targets,
    }));
    const [first, ...more] = evidence;
    if (first !== undefined) {
      const gone = dangling.flatMap(({ missing }) => missing);
      const failure = fail(
        { names: named(dangling.map(({ record }) => record.name)), targets: named(gone.map(loadBalancerName)) },
        first,
        ...more,
      );
      // Services of AWS, such as API Gateway and Cognito, have distributions of their own.
      return gone.every((name) => CLOUDFRONT_NAME.test(name)) ? { ...failure, severity: 'low' } : failure;
    }
    const open = records.filter(isUnknown);
    if (open.length > 0) return unknown(...open);
    return records.length === 0 ? NOT_APPLICABLE : PASS;
  },
});
