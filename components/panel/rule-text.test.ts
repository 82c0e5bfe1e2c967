import { describe, expect, it } from 'vitest';

import type { ForwardAction, ListenerRule } from '@/lib/inventory/listener';
import { translatorFor } from '@/lib/messages/catalogue';

import { nameInArn, ruleText } from './rule-text';

const WEB = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1234';
const FORWARD: ForwardAction = { type: 'forward', targetGroups: [{ arn: WEB, weight: 1 }], stickinessEnabled: false };
const DENIED = { $unknown: 'elasticloadbalancing:DescribeRules|eu-west-1|*' };

function rule(parts: Partial<ListenerRule>): ListenerRule {
  return { arn: 'rule', priority: 10, conditions: [], actions: [FORWARD], transforms: [], ...parts };
}

describe('ruleText', () => {
  it.each<[string, ListenerRule]>([
    ['10: forward → web', rule({})],
    ['default: forward → web', rule({ priority: null })],
    [
      '10: host-header = a.example | b.example AND path-pattern = /api/* forward → web',
      rule({
        conditions: [
          { field: 'host-header', values: ['a.example', 'b.example'], regexValues: [] },
          { field: 'path-pattern', values: ['/api/*'], regexValues: [] },
        ],
      }),
    ],
    [
      '10: x-origin-verify = •••• forward → web',
      rule({
        conditions: [
          {
            field: 'http-header',
            name: 'x-origin-verify',
            values: [{ secret: true, fingerprint: 'f', short: false, wildcard: false, matches: [] }],
            regexValues: [],
          },
        ],
      }),
    ],
    [
      '10: query-string = v=2 | beta forward → web',
      rule({
        conditions: [
          {
            field: 'query-string',
            values: [
              { key: 'v', value: '2' },
              { key: null, value: 'beta' },
            ],
          },
        ],
      }),
    ],
    [
      '10: forward → web (90), web (10)',
      rule({
        actions: [
          {
            ...FORWARD,
            targetGroups: [
              { arn: WEB, weight: 90 },
              { arn: WEB, weight: 10 },
            ],
          },
        ],
      }),
    ],
    ['10: fixed-response 403', rule({ actions: [{ type: 'fixed-response', statusCode: 403, contentType: null }] })],
    [
      '10: redirect 301 → HTTPS://#{host}:443/#{path}',
      rule({
        actions: [
          { type: 'redirect', protocol: 'HTTPS', port: '443', host: '#{host}', path: '/#{path}', query: '#{query}', statusCode: 301 },
        ],
      }),
    ],
    ['10: not read: elasticloadbalancing:DescribeRules', rule({ actions: DENIED })],
  ])('%s', (text, given) => {
    expect(ruleText(translatorFor('en'), given)).toBe(text);
  });
});

describe('nameInArn', () => {
  it.each([
    [WEB, 'web'],
    ['arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/1', 'shop'],
    ['arn:aws:ecs:eu-west-1:111122223333:cluster/main', 'main'],
    ['not an ARN', 'not an ARN'],
  ])('%s', (arn, name) => {
    expect(nameInArn(arn)).toBe(name);
  });
});
