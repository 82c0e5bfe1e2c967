import { edge } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { outageShownAsSuccess } from './outage-shown-as-success';

const shown = (errorCode: number, responseCode: string | null) => ({
  errorCode,
  responseCode,
  responsePagePath: '/error.html',
  errorCachingMinTtl: 10,
});

testCheck(outageShownAsSuccess, {
  pass: [
    ['nothing said', {}],
    ['the same status', edge({ customErrorResponses: [shown(503, '503'), shown(502, null)] })],
    ['a page for what is not found, as single-page applications do', edge({ customErrorResponses: [shown(404, '200')] })],
  ],
  fail: [
    [
      'as 200',
      edge({ customErrorResponses: [shown(502, '200'), shown(503, '200'), shown(504, '504')] }),
      /^Distribution E1EXAMPLE shows 502, 503 to viewers as 200\./,
    ],
    ['as 204', edge({ customErrorResponses: [shown(500, '204')] }), /500 to viewers as 204/],
  ],
  unknown: [['the responses could not be read', edge({ customErrorResponses: UNREAD })]],
  notApplicable: [['no distribution', { distributions: [] }]],
});
