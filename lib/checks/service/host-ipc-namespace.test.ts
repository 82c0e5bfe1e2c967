import { defined } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { hostIpcNamespace } from './host-ipc-namespace';

testCheck(hostIpcNamespace, {
  pass: [
    ['left to Docker, by default', defined({ ipcMode: null })],
    ['shared by the containers of a task', defined({ ipcMode: 'task' })],
  ],
  fail: [['the host’s', defined({ ipcMode: 'host' }), /^Containers of task definition web:1 share memory/]],
  unknown: 'A task definition that was read says it; one that was not is no subject.',
  notApplicable: [['no service', { services: [], taskDefinitions: [] }]],
});
