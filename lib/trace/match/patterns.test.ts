import { describe, expect, it } from 'vitest';

import { certificateCovers, matchesBehavior } from './patterns';

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern
describe('matchesBehavior', () => {
  it.each([
    ['images/*.jpg', '/images/cat.jpg', true],
    ['/images/*.jpg', '/images/cat.jpg', true],
    ['/images/*.jpg', '/IMAGES/cat.jpg', false],
    ['*.jpg', '/images/deep/cat.jpg', true],
    ['*.JPG', '/cat.jpg', false],
    ['/api/*', '/api', false],
    ['/api*', '/api', true],
    ['*', '/', true],
    ['/a?c', '/abc', true],
    ['/a?c', '/a/c', true],
    ['/api/*', '/v1/api/x', false],
    ['*api*', '/v1/api/x', true],
  ])('%s on %s is %s', (pattern, path, matches) => {
    expect(matchesBehavior(pattern, path)).toBe(matches);
  });
});

// RFC 9525 §6.3
describe('certificateCovers', () => {
  it.each([
    ['www.example.com', 'www.example.com', true],
    ['WWW.example.com', 'www.EXAMPLE.com', true],
    ['*.example.com', 'www.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', 'a.b.example.com', false],
    ['*.example.com', '.example.com', false],
    ['example.com', 'www.example.com', false],
  ])('%s for %s is %s', (name, host, covers) => {
    expect(certificateCovers(name, host)).toBe(covers);
  });
});
