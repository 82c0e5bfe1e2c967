import { alsoContaining, containing, defined } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { containerEnvironmentFile } from './container-environment-file';

testCheck(containerEnvironmentFile, {
  pass: [['no file', containing({ environmentFiles: 0 })]],
  fail: [
    ['a file', containing({ environmentFiles: 1 }), /^Task definition web:1 takes variables of app from files in S3/],
    ['one container among others', alsoContaining({ environmentFiles: 2 }), /variables of proxy from/],
  ],
  unknown: [['the containers could not be read', defined({ containers: UNREAD })]],
  notApplicable: [['no service', { services: [], taskDefinitions: [] }]],
});
