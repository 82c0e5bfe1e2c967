import { alsoContaining, containing, defined } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { containerRootWritable } from './container-root-writable';

testCheck(containerRootWritable, {
  pass: [['read-only', containing({ readonlyRootFilesystem: true })]],
  fail: [
    ['writable', containing({ readonlyRootFilesystem: false }), /^Task definition web:1 leaves the root file system of app writable/],
    ['writable by default', containing({ readonlyRootFilesystem: null }), /app/],
    ['one container among others', alsoContaining({ readonlyRootFilesystem: false }), /root file system of proxy writable/],
    ['no operating system named', containing({ readonlyRootFilesystem: false }, { operatingSystem: null }), /app/],
  ],
  unknown: [
    ['the containers could not be read', defined({ containers: UNREAD })],
    ['a container’s setting could not be read', containing({ readonlyRootFilesystem: UNREAD })],
  ],
  notApplicable: [['Windows', containing({ readonlyRootFilesystem: null }, { operatingSystem: 'WINDOWS_SERVER_2022_CORE' })]],
});
