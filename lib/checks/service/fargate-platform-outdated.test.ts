import { serving } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { fargatePlatformOutdated } from './fargate-platform-outdated';

testCheck(fargatePlatformOutdated, {
  pass: [
    ['the latest', serving({ platformVersion: 'LATEST' })],
    ['the latest by default', serving({ platformVersion: null })],
    ['the latest by its number', serving({ platformVersion: '1.4.0' })],
    ['a later one', serving({ platformVersion: '1.10.0' })],
    ['the latest for Windows', serving({ platformVersion: '1.0.0', platformFamily: 'WINDOWS_SERVER_2022_CORE' })],
  ],
  fail: [
    [
      'an older one',
      serving({ platformVersion: '1.3.0' }),
      /^Service web is held on Fargate platform version 1\.3\.0; the latest is 1\.4\.0/,
    ],
    ['no family', serving({ platformVersion: '1.3.0', platformFamily: null }), /1\.3\.0/],
    ['by a capacity provider', serving({ platformVersion: '1.3.0', launchType: null, capacityProviders: ['FARGATE_SPOT'] }), /1\.3\.0/],
  ],
  unknown: 'A service that was read says it; one that was not is no subject.',
  notApplicable: [
    ['on EC2', serving({ launchType: 'EC2', platformVersion: null })],
    ['on a capacity provider of one’s own', serving({ launchType: null, capacityProviders: ['spot'], platformVersion: null })],
  ],
});
