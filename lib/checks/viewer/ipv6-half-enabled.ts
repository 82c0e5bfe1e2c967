import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { NOT_APPLICABLE, ofParts, type Part, unknown } from '../verdict';
import { ipv6Door, namesOfDoor } from './ipv6-names';
import { notForViewers } from './not-for-viewers';

export const ipv6HalfEnabled = defineCheck({
  id: 'ipv6-half-enabled',
  severity: 'low',
  place: 'viewer',
  visits: 'entry',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-enable-ipv6.html',
  evaluate({ entry }, scene) {
    const otherwise = notForViewers(scene, entry);
    if (otherwise !== null) return otherwise;
    const { chain } = scene;
    const door = ipv6Door(chain, entry);
    if (isUnknown(door)) return unknown(door);
    if (door === null) return NOT_APPLICABLE;
    const parts = namesOfDoor(chain, entry, door).map((one): Part => {
      if (isUnknown(one)) return one;
      const record = { resource: one.zone.id, path: `ResourceRecordSets[${one.host} AAAA]`, value: door.ipv6 ? null : door.name };
      return one.right ? 'right' : { name: one.host, evidence: [door.evidence, record] };
    });
    return ofParts(parts, (names) => ({ entry: door.name, names, lacking: door.ipv6 ? 'record' : 'address' }));
  },
});
