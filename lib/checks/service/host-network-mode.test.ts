import { defined } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { hostNetworkMode } from './host-network-mode';

testCheck(hostNetworkMode, {
  pass: [
    ['a network interface of its own', defined({ networkMode: 'awsvpc' })],
    ['bridge, by default', defined({ networkMode: null })],
  ],
  fail: [['the host’s', defined({ networkMode: 'host' }), /^Tasks of task definition web:1 use the network of their instance/]],
  unknown: [['the mode could not be read', defined({ networkMode: UNREAD })]],
  notApplicable: [['no service', { services: [], taskDefinitions: [] }]],
});
