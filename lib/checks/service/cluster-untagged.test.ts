import { clustered } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { clusterUntagged } from './cluster-untagged';

testCheck(clusterUntagged, {
  pass: [['tagged', clustered({ tags: { Owner: 'web' } })]],
  fail: [
    ['no tag', clustered({ tags: {} }), /^Cluster main has no tags/],
    ['only tags that AWS sets', clustered({ tags: { 'aws:cloudformation:stack-name': 'web' } }), /main/],
  ],
  unknown: 'A cluster that was read says it; one that was not is no subject.',
  notApplicable: [['no cluster', { clusters: [] }]],
});
