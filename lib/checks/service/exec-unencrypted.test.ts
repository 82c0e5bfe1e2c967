import { gap } from '@/lib/testing/gap';
import { clustered } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { execUnencrypted } from './exec-unencrypted';

const keyless = { executeCommandKmsKey: false };

testCheck(execUnencrypted, {
  pass: [['a key', clustered({ executeCommandKmsKey: true }, { executeCommandEnabled: true })]],
  fail: [['no key', clustered(keyless, { executeCommandEnabled: true }), /^Cluster main names no key .* of service web\./]],
  unknown: [
    [
      'a service that was not read may have it on',
      { ...clustered(keyless), gaps: [gap({ id: 'h', kind: 'service', action: 'ecs:ListServices' })] },
    ],
  ],
  notApplicable: [['no service has it on', clustered(keyless)]],
});
