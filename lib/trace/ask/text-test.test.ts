import { describe, expect, it } from 'vitest';

import { behaviorPattern } from '../match/patterns';
import { answerTo, type TextTest } from './text-test';

const patterns = (syntax: 'host' | 'path' | 'behavior', ...list: string[]): TextTest => ({
  kind: 'patterns',
  syntax,
  patterns: list,
  expressions: [],
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern
describe('a behaviour’s pattern', () => {
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
    // AWS's example of normalisation: /a/b/.. is compared as /a/
    ['/a/b*', '/a/b/..', false],
    ['/a*', '/a/b/..', true],
    ['/api/*', '//api//x', true],
    ['/~user', '/%7Euser', true],
  ])('%s on %s is %s', (pattern, path, matches) => {
    expect(answerTo(patterns('behavior', behaviorPattern(pattern)), path)).toBe(matches ? 'yes' : 'no');
  });
});

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html#path-conditions
describe('a path pattern of a rule', () => {
  it.each([
    ['/api/*', '/api/x', 'yes'],
    ['/api/*', '/API/x', 'no'],
    // What is normalised is not documented: where it matters the answer is open.
    ['/api/*', '//api/x', 'open'],
    ['/api/*', '/x/../api/y', 'open'],
    ['/a*', '/a/%7e', 'yes'],
  ])('%s on %s: %s', (pattern, path, answer) => {
    expect(answerTo(patterns('path', pattern), path)).toBe(answer);
  });
});

describe('other tests', () => {
  it.each<[TextTest, string, string]>([
    [patterns('host', '*.Example.com'), 'WWW.example.COM', 'yes'],
    [patterns('host', '*.example.com'), 'example.com', 'no'],
    [{ kind: 'exactly', texts: ['/'] }, '/', 'yes'],
    [{ kind: 'exactly', texts: ['/'] }, '/x', 'no'],
    [{ kind: 'certificate', names: ['*.example.com'] }, 'a.b.example.com', 'no'],
    [{ kind: 'pairs', pairs: [{ key: 'version', value: 'v1' }] }, 'a=b&VERSION=V1', 'yes'],
    [{ kind: 'pairs', pairs: [{ key: null, value: '*example*' }] }, 'any=an-example', 'yes'],
    [{ kind: 'pairs', pairs: [{ key: 'version', value: 'v1' }] }, 'v1', 'no'],
    [{ kind: 'patterns', syntax: 'path', patterns: [], expressions: ['/v[0-9]+'] }, '/V1', 'open'],
  ])('%j on %s: %s', (test, text, answer) => {
    expect(answerTo(test, text)).toBe(answer);
  });
});
