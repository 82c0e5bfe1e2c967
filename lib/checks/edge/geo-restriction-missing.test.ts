import { edge } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { geoRestrictionMissing } from './geo-restriction-missing';

testCheck(geoRestrictionMissing, {
  pass: [
    ['only some countries', edge({ geoRestriction: { type: 'whitelist', locations: ['JP'] } })],
    ['all but some countries', edge({ geoRestriction: { type: 'blacklist', locations: ['AQ'] } })],
  ],
  fail: [['the whole world', edge({ geoRestriction: { type: 'none', locations: [] } }), /^Distribution E1EXAMPLE serves every country/]],
  unknown: [['it could not be read', edge({ geoRestriction: UNREAD })]],
  notApplicable: [['no distribution', { distributions: [] }]],
});
