import { gap } from '@/lib/testing/gap';
import { grouped } from '@/lib/testing/given';
import { REGION } from '@/lib/testing/sample-parts';
import { service } from '@/lib/testing/sample-service';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { targetsNotFromEcs } from './targets-not-from-ecs';

const target = (id: string, state = 'healthy') => ({ id, port: 80, availabilityZone: 'a', healthCheckPort: '80', state, reason: null });
const stranger = grouped({ targets: [target('10.0.0.10'), target('10.0.0.99')] });

testCheck(targetsNotFromEcs, {
  pass: [
    ['the task’s own address', {}],
    ['one that is leaving', grouped({ targets: [target('10.0.0.10'), target('10.0.0.99', 'draining')] })],
  ],
  fail: [
    ['an address of no task', stranger, /^Targets of web belong to no task of a service: 10\.0\.0\.99:80/],
    ['an instance of no task', grouped({ targetType: 'instance', targets: [target('i-9')] }), /i-9:80/],
    ['nothing but such', { services: [], tasks: [] }, /10\.0\.0\.10:80/],
  ],
  unknown: [
    ['the targets could not be read', grouped({ targets: UNREAD })],
    ['what they are could not be read', grouped({ targetType: UNREAD })],
    ['the tasks could not be read', { tasks: [], gaps: [gap({ id: 'tasks', kind: 'task', region: REGION, resource: null })] }],
    ['one task could not be read', { ...stranger, gaps: [gap({ id: 'task', kind: 'task', region: REGION, resource: 'arn:task' })] }],
    [
      'the groups of another service could not be read',
      { ...stranger, services: [service(), service({ name: 'shop', taskSets: UNREAD })] },
    ],
  ],
  notApplicable: [
    ['a Lambda function', grouped({ targetType: 'lambda', targets: [target('arn:aws:lambda:eu-west-1:111122223333:function:web')] })],
    ['no targets', grouped({ targets: [] })],
  ],
});
