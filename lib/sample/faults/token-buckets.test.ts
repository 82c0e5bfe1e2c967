import { describe, expect, test } from 'vitest';
import { latencySource } from './latency';
import { tokenBuckets } from './token-buckets';

const call = (service: string, operation: string, region = 'us-east-1') => ({ service, operation, region, account: 'article' });
const granted = (take: ReturnType<typeof tokenBuckets>, count: number, target: ReturnType<typeof call>, nowMs: number) =>
  Array.from({ length: count }, () => take(target, nowMs)).filter(Boolean).length;

describe('tokenBuckets', () => {
  test('one bucket for all ELBv2 reads: a burst of 40, then 10 a second', () => {
    const take = tokenBuckets({});
    expect(granted(take, 30, call('elasticloadbalancing', 'DescribeRules'), 0)).toBe(30);
    expect(granted(take, 30, call('elasticloadbalancing', 'DescribeListeners'), 0)).toBe(10);
    expect(granted(take, 30, call('elasticloadbalancing', 'DescribeListeners'), 1000)).toBe(10);
  });
  test('regions have buckets of their own', () => {
    const take = tokenBuckets({});
    expect(granted(take, 60, call('elasticloadbalancing', 'DescribeRules'), 0)).toBe(40);
    expect(granted(take, 60, call('elasticloadbalancing', 'DescribeRules', 'eu-west-1'), 0)).toBe(40);
  });
  test('time can run faster, and buckets can start half empty', () => {
    const take = tokenBuckets({ timeScale: 20, startLevel: 0.5 });
    expect(granted(take, 60, call('ecs', 'DescribeServices'), 0)).toBe(50);
    expect(granted(take, 60, call('ecs', 'DescribeServices'), 100)).toBe(40);
  });
  test('services without published limits are not limited', () => {
    expect(granted(tokenBuckets({}), 500, call('sts', 'GetCallerIdentity'), 0)).toBe(500);
  });
});

describe('latencySource', () => {
  test('is fixed', () => {
    expect(latencySource(100)()).toBe(100);
  });
  test('is log-normal with the given median and 95th percentile, and the same for the same seed', () => {
    const draw = () => {
      const next = latencySource({ p50Ms: 60, p95Ms: 250, seed: 7 });
      return Array.from({ length: 4000 }, next);
    };
    const sorted = [...draw()].sort((a, b) => a - b);
    expect(sorted[2000]).toBeGreaterThan(54);
    expect(sorted[2000]).toBeLessThan(66);
    expect(sorted[3800]).toBeGreaterThan(220);
    expect(sorted[3800]).toBeLessThan(280);
    expect(draw()).toEqual(draw());
  });
});
