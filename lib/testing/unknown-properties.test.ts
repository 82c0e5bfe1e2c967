import { describe, expect, it } from 'vitest';

import { lines } from '@/lib/steps/quote';

import { unknownProperties } from './unknown-properties';

const resource = (type: string, ...properties: readonly string[]): string =>
  lines('Resources:', '  One:', `    Type: ${type}`, '    Properties:', ...properties.map((line) => `      ${line}`));

const GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup';

describe('unknownProperties', () => {
  it.each([
    ['names and values that there are', resource(GROUP, 'Protocol: HTTPS', 'Matcher:', '  HttpCode: "200"'), []],
    ['a reference', resource('AWS::EC2::SecurityGroupIngress', 'GroupId: !Ref Group'), []],
    ['a value to fill in', resource(GROUP, 'Matcher: # as it is'), []],
    ['something to be removed', lines('# to be removed', 'Resources:', '  One:', `    Type: ${GROUP}`), []],
    ['only words', '# Take it out.', []],
    ['another type', resource('AWS::EC2::Group'), ['type AWS::EC2::Group']],
    ['another name', resource(GROUP, 'Matcher:', '  HTTPCode: "200"'), [`${GROUP} has no Matcher.HTTPCode`]],
    ['another value', resource(GROUP, 'TargetType: pod'), [`${GROUP} TargetType is never pod`]],
    ['an id that is none', lines('Resources:', '  one-two:', `    Type: ${GROUP}`), ['logical id one-two']],
    ['no resource', 'Resources:', ['type ']],
  ])('reads %s', (_, template, wrong) => {
    expect(unknownProperties(template)).toEqual(wrong);
  });
});
