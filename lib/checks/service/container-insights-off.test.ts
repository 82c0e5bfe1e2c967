import { clustered } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { containerInsightsOff } from './container-insights-off';

testCheck(containerInsightsOff, {
  pass: [
    ['on', clustered({ containerInsights: 'enabled' })],
    ['enhanced', clustered({ containerInsights: 'enhanced' })],
  ],
  fail: [
    ['off', clustered({ containerInsights: 'disabled' }), /^Container Insights is off for cluster main/],
    ['off by default', clustered({ containerInsights: null }), /main/],
  ],
  unknown: 'A cluster that was read says it; one that was not is no subject.',
  notApplicable: [['no cluster', { clusters: [] }]],
});
