import { behaving, edge, from } from '@/lib/testing/given';
import { behavior, origin } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { defaultRootObjectMissing } from './default-root-object-missing';

const bucket = origin({ id: 's3', domainName: 'site.s3.eu-west-1.amazonaws.com', custom: null, s3: { originAccessIdentity: null } });
const origins = [bucket, origin()];
const toBucket = behavior({ targetOriginId: 's3' });
const site = { origins, defaultCacheBehavior: toBucket };
const group = { id: 'both', statusCodes: [500], selectionCriteria: null };

testCheck(defaultRootObjectMissing, {
  pass: [['a root object', edge({ ...site, defaultRootObject: 'index.html' })]],
  fail: [
    ['none', edge(site), /^Distribution E1EXAMPLE has no default root object, and asks bucket origin s3 for \//],
    [
      'the group’s first origin is a bucket',
      edge({ origins, originGroups: [{ ...group, members: ['s3', 'alb'] }], defaultCacheBehavior: behavior({ targetOriginId: 'both' }) }),
      /s3/,
    ],
    ['a behavior for / leads to the bucket', edge({ origins, cacheBehaviors: [{ ...toBucket, pathPattern: '/' }] }), /s3/],
    ['a behavior for all paths leads to the bucket', edge({ origins, cacheBehaviors: [{ ...toBucket, pathPattern: '*' }] }), /s3/],
  ],
  unknown: [
    ['the root object could not be read', edge({ ...site, defaultRootObject: UNREAD })],
    ['a behavior that may be for / could not be read', edge({ ...site, cacheBehaviors: UNREAD })],
    ['the pattern could not be read', edge({ ...site, cacheBehaviors: [behavior({ pathPattern: UNREAD })] })],
    ['where it leads could not be read', edge({ origins, defaultCacheBehavior: behavior({ targetOriginId: UNREAD }) })],
    ['the origins could not be read', edge({ ...site, origins: UNREAD })],
    ['the groups could not be read', edge({ ...site, originGroups: UNREAD })],
  ],
  notApplicable: [
    ['a load balancer answers', {}],
    ['a website endpoint, which has an index document of its own', from({ domainName: 'site.s3-website-eu-west-1.amazonaws.com' })],
    ['the bucket serves other paths', behaving({}, { origins, cacheBehaviors: [{ ...toBucket, pathPattern: '/static/*' }] })],
    [
      'the group’s first origin is no bucket',
      edge({ origins, originGroups: [{ ...group, members: ['alb', 's3'] }], defaultCacheBehavior: behavior({ targetOriginId: 'both' }) }),
    ],
    ['an origin that is not there', behaving({ targetOriginId: 'gone' })],
  ],
});
