import { describe, expect, it } from 'vitest';

import { CLOUDFRONT_LIST, isCloudFrontList } from './prefix-lists';

describe('isCloudFrontList', () => {
  it.each<[name: string, own: boolean]>([
    [CLOUDFRONT_LIST, true],
    ['com.amazonaws.global.ipv6.cloudfront.origin-facing', true],
    ['com.amazonaws.ap-northeast-1.s3', false],
    ['corp.cloudfront.allowed', false],
  ])('%s: %s', (name, own) => {
    expect(isCloudFrontList({ name })).toBe(own);
  });
});
