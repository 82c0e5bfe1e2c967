import { describe, expect, test } from 'vitest';
import { parseFault } from './parse-fault';

describe('parseFault', () => {
  test.each([
    ['deny elasticloadbalancing:DescribeRules', { kind: 'deny', service: 'elasticloadbalancing', operation: 'DescribeRules' }],
    ['throttle 3 ecs:DescribeServices', { kind: 'throttle', service: 'ecs', operation: 'DescribeServices', times: 3 }],
    ['fail nth=17 500', { kind: 'fail', status: 500, nth: 17 }],
    ['fail', { kind: 'fail', status: 500 }],
    ['delay 250 cloudfront:*', { kind: 'delay', ms: 250, service: 'cloudfront' }],
    ['html 404 *:DescribeServiceRevisions', { kind: 'html', status: 404, operation: 'DescribeServiceRevisions' }],
    ['reset share=0.05 region=eu-west-1 account=estate', { kind: 'reset', share: 0.05, region: 'eu-west-1', account: 'estate' }],
    ['missing-fields fields=Scheme,Type', { kind: 'missing-fields', fields: ['Scheme', 'Type'] }],
    ['  hang   times=2 ', { kind: 'hang', times: 2 }],
  ])('%s', (text, fault) => {
    expect(parseFault(text)).toEqual({ fault });
  });

  test.each([
    ['explode', 'There is no fault "explode".'],
    ['', 'There is no fault "".'],
    ['fail 418', 'fail knows the statuses 500, 502, 503, 504.'],
    ['html 200', 'html knows the statuses 404, 500, 501.'],
    ['deny everything', '"everything" is no part of a fault.'],
    ['deny nth=soon', '"nth=soon" is no part of a fault.'],
  ])('%s is refused', (text, error) => {
    expect(parseFault(text)).toEqual({ error });
  });
});
