import { edge } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { viewerHttp2Off } from './viewer-http2-off';

testCheck(viewerHttp2Off, {
  pass: [
    ['both', edge({ httpVersion: 'http2and3' })],
    ['HTTP/2', edge({ httpVersion: 'http2' })],
    ['none set', edge({ httpVersion: null })],
  ],
  fail: [['HTTP/1.1 only', edge({ httpVersion: 'http1.1' }), /^Distribution E1EXAMPLE/]],
  unknown: [['the versions could not be read', edge({ httpVersion: UNREAD })]],
  notApplicable: [['no distribution', { distributions: [] }]],
});
