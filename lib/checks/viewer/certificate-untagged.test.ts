import { showingIam } from '@/lib/testing/given';
import { certificate } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { certificateUntagged } from './certificate-untagged';

const tagged = (tags: Record<string, string> | typeof UNREAD, changed = {}) => ({
  certificates: [certificate('origin', ['origin.example.com'], { tags, ...changed })],
});

testCheck(certificateUntagged, {
  pass: [['tagged', tagged({ Owner: 'web' })]],
  fail: [
    ['no tag', tagged({}), /^The certificate of origin\.example\.com has no tags\.$/],
    ['only tags that AWS sets', tagged({ 'aws:cloudformation:stack-name': 'web' }), /origin\.example\.com/],
    ['no tag, and its names not read', tagged({}, { names: UNREAD }), /certificate\/origin has no tags/],
  ],
  unknown: [['the tags could not be read', tagged(UNREAD)]],
  notApplicable: [
    ['of IAM', showingIam()],
    ['a certificate that nothing uses', { certificates: [certificate('spare', ['example.org'])] }],
  ],
});
