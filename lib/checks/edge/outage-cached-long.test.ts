import { behaving, CACHING_OPTIMIZED, edge } from '@/lib/testing/given';
import { behavior } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { outageCachedLong } from './outage-cached-long';

const kept = (errorCode: number, errorCachingMinTtl: number | null) => ({
  errorCode,
  errorCachingMinTtl,
  responsePagePath: null,
  responseCode: null,
});
const keeping = (...customErrorResponses: ReturnType<typeof kept>[]) => ({ customErrorResponses });

testCheck(outageCachedLong, {
  pass: [
    ['nothing said', {}],
    ['the default', edge(keeping(kept(503, null)))],
    ['a short time', edge(keeping(kept(503, 59)))],
    ['a page that is not there', edge(keeping(kept(404, 300)))],
  ],
  fail: [
    ['a minute', edge(keeping(kept(503, 60))), /answers 503 from its cache for up to 60 seconds/],
    [
      'several',
      edge(keeping(kept(502, 300), kept(404, 900), kept(504, 120))),
      /^Distribution E1EXAMPLE answers 502, 504 from its cache for up to 300 s/,
    ],
  ],
  unknown: [['the responses could not be read', edge({ customErrorResponses: UNREAD })]],
  notApplicable: [['no distribution', { distributions: [] }]],
  adjusted: [['nothing is cached', edge(keeping(kept(503, 300))), 'done-otherwise']],
  stands: [
    ['another policy', behaving({ cachePolicyId: CACHING_OPTIMIZED }, keeping(kept(503, 300)))],
    ['the policy could not be read', behaving({ cachePolicyId: UNREAD }, keeping(kept(503, 300)))],
    [
      'one of the behaviors caches',
      edge({ ...keeping(kept(503, 300)), cacheBehaviors: [behavior({ pathPattern: '/static/*', cachePolicyId: CACHING_OPTIMIZED })] }),
    ],
    ['a behavior could not be read', edge({ ...keeping(kept(503, 300)), cacheBehaviors: UNREAD })],
  ],
});
