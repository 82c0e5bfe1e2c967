import { defined } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { hostProcessNamespace } from './host-process-namespace';

testCheck(hostProcessNamespace, {
  pass: [
    ['each container for itself, by default', defined({ pidMode: null })],
    ['shared by the containers of a task', defined({ pidMode: 'task' })],
  ],
  fail: [['the host’s', defined({ pidMode: 'host' }), /^Containers of task definition web:1 see and may signal every process/]],
  unknown: 'A task definition that was read says it; one that was not is no subject.',
  notApplicable: [['no service', { services: [], taskDefinitions: [] }]],
});
