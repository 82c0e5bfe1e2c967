import { alsoContaining, containing, defined } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { imageTagFloating } from './image-tag-floating';

testCheck(imageTagFloating, {
  pass: [
    ['a tag', containing({ image: 'nginx:1.29.3' })],
    ['a digest', containing({ image: 'nginx@sha256:0123' })],
    ['a digest beside the tag latest', containing({ image: 'nginx:latest@sha256:0123' })],
    ['a tag at a registry with a port', containing({ image: 'registry.example.com:5000/app:1.2' })],
  ],
  fail: [
    ['latest', containing({ image: 'nginx:latest' }), /^Task definition web:1 names no version of the image of app/],
    ['no tag', containing({ image: 'public.ecr.aws/nginx/nginx' }), /app/],
    ['no tag at a registry with a port', containing({ image: 'registry.example.com:5000/app' }), /app/],
    ['one container among others', alsoContaining({ image: 'envoy' }), /of proxy/],
  ],
  unknown: [
    ['the containers could not be read', defined({ containers: UNREAD })],
    ['the image could not be read', containing({ image: UNREAD })],
  ],
  notApplicable: [['no service', { services: [], taskDefinitions: [] }]],
});
