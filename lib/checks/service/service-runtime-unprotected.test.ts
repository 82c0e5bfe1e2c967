import type { ServiceRevision } from '@/lib/inventory/service';
import { gap } from '@/lib/testing/gap';
import { serving } from '@/lib/testing/given-ecs';
import { accountProtection, ECS, taskDefinitionArn } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { serviceRuntimeUnprotected } from './service-runtime-unprotected';

const revision = (id: string, guardDutyEnabled: boolean | null): ServiceRevision => ({
  ...{ arn: `${ECS}:service-revision/main/web/${id}`, taskDefinitionArn: taskDefinitionArn(), guardDutyEnabled },
  ...{ loadBalancers: [], resolvedLoadBalancers: [], managedIngress: [] },
});
const watched = serving({ revisions: [revision('1', true)] });
const unwatched = serving({ revisions: [revision('1', false)] });

testCheck(serviceRuntimeUnprotected, {
  pass: [['watched', watched]],
  fail: [
    ['not watched', unwatched, /^GuardDuty does not watch service web/],
    ['one revision of two', serving({ revisions: [revision('1', true), revision('2', false)] }), /web/],
  ],
  unknown: [
    ['the revisions could not be read', serving({ revisions: UNREAD })],
    ['GuardDuty could not be read', { ...unwatched, accountProtections: [accountProtection({ guardDuty: UNREAD })] }],
    [
      'the region’s protection was not read',
      { ...unwatched, accountProtections: [], gaps: [gap({ id: 'h', kind: 'account-protection', action: 'guardduty:ListDetectors' })] },
    ],
  ],
  notApplicable: [
    [
      'GuardDuty does not watch tasks',
      { ...unwatched, accountProtections: [accountProtection({ guardDuty: { enabled: true, ecsRuntimeMonitoring: false } })] },
    ],
    ['no protection is known of', { ...unwatched, accountProtections: [] }],
    ['on EC2', serving({ launchType: 'EC2', revisions: [revision('1', false)] })],
    ['AWS does not say', serving({ revisions: [revision('1', null)] })],
  ],
});
