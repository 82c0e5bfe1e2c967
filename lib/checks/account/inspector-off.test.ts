import { gap } from '@/lib/testing/gap';
import { containing, defined, serving } from '@/lib/testing/given-ecs';
import { ACCOUNT, accountProtection, REGION } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { inspectorOff } from './inspector-off';

const scanning = (ec2: boolean, ecr: boolean) => ({ accountProtections: [accountProtection({ inspector: { ec2, ecr } })] });
const stored = (owner = ACCOUNT, region = REGION) => containing({ image: `${owner}.dkr.ecr.${region}.amazonaws.com/web:1` });

testCheck(inspectorOff, {
  pass: [
    ['images are scanned', { ...stored(), ...scanning(false, true) }],
    ['instances are scanned', { ...serving({ launchType: 'EC2' }), ...scanning(true, false) }],
    ['images are scanned, whatever they are', { ...containing({ image: UNREAD }), ...scanning(false, true) }],
  ],
  fail: [
    ['images are not', { ...stored(), ...scanning(true, false) }, /^Amazon Inspector does not scan in eu-west-1: ECR\./],
    [
      'images by the other name of the registry',
      { ...containing({ image: `${ACCOUNT}.dkr-ecr.${REGION}.on.aws/web:1` }), ...scanning(true, false) },
      /ECR/,
    ],
    ['instances are not', { ...serving({ launchType: 'EC2' }), ...scanning(false, true) }, /: EC2\./],
    [
      'instances of a capacity provider are not',
      {
        ...serving({ launchType: null, capacityProviders: ['own'] }),
        capacityProviders: [{ name: 'own', region: REGION, kind: 'auto-scaling-group', managedTerminationProtection: null }],
        ...scanning(false, true),
      },
      /EC2/,
    ],
    ['neither is', { ...stored(), ...serving({ launchType: 'EC2' }), ...scanning(false, false) }, /ECR, EC2/],
  ],
  unknown: [
    ['it could not be read', { ...stored(), accountProtections: [accountProtection({ inspector: UNREAD })] }],
    ['the image could not be read', { ...containing({ image: UNREAD }), ...scanning(true, false) }],
    ['the containers could not be read', { ...defined({ containers: UNREAD }), ...scanning(true, false) }],
    ['the task definition could not be read', { taskDefinitions: [], ...scanning(true, false) }],
    [
      'the services could not be read',
      {
        ...scanning(false, false),
        services: [],
        tasks: [],
        gaps: [gap({ id: 'services', kind: 'service', region: REGION, resource: null })],
      },
    ],
  ],
  notApplicable: [
    ['images of a public registry, on Fargate', scanning(false, false)],
    ['images of another account', { ...stored('999988887777'), ...scanning(false, false) }],
    ['images in another Region', { ...stored(ACCOUNT, 'us-west-2'), ...scanning(false, false) }],
  ],
});
