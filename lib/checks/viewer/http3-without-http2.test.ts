import { edge } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { http3WithoutHttp2 } from './http3-without-http2';

testCheck(http3WithoutHttp2, {
  pass: [
    ['both', edge({ httpVersion: 'http2and3' })],
    ['HTTP/2', edge({ httpVersion: 'http2' })],
    ['none set', edge({ httpVersion: null })],
  ],
  fail: [['HTTP/3 without HTTP/2', edge({ httpVersion: 'http3' }), /^Distribution E1EXAMPLE/]],
  unknown: [['the versions could not be read', edge({ httpVersion: UNREAD })]],
  notApplicable: [['no distribution', { distributions: [] }]],
});
