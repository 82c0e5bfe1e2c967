import { defined } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { efsPlaintext } from './efs-plaintext';

testCheck(efsPlaintext, {
  pass: [['encrypted', defined({ efsVolumes: [{ name: 'media', transitEncryption: 'ENABLED' }] })]],
  fail: [
    [
      'turned off',
      defined({ efsVolumes: [{ name: 'media', transitEncryption: 'DISABLED' }] }),
      /^Task definition web:1 mounts media from EFS/,
    ],
    [
      'off by default, of one volume among others',
      defined({
        efsVolumes: [
          { name: 'media', transitEncryption: 'ENABLED' },
          { name: 'uploads', transitEncryption: null },
        ],
      }),
      /mounts uploads from/,
    ],
  ],
  unknown: 'A task definition that was read says it; one that was not is no subject.',
  notApplicable: [['no volume in EFS', defined({ efsVolumes: [] })]],
});
