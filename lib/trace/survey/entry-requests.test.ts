import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import type { RuleCondition } from '@/lib/inventory/listener';
import {
  behavior,
  distribution,
  forwardTo,
  listener,
  loadBalancer,
  origin,
  rule,
  targetGroup,
  targetGroupArn,
} from '@/lib/testing/sample-parts';
import { securityGroup } from '@/lib/testing/sample-network';
import { service } from '@/lib/testing/sample-service';
import { smallAccount } from '@/lib/testing/small-account';

import { surveyChain } from '../survey';
import type { Survey } from '../survey-types';

const survey = (parts: Partial<Inventory>): Survey => surveyChain(linkChain(smallAccount(parts)));

describe('routes', () => {
  const path = (...values: string[]): RuleCondition => ({ field: 'path-pattern', values, regexValues: [] });
  const host = (...values: string[]): RuleCondition => ({ field: 'host-header', values, regexValues: [] });
  const services = ['web', 'api', 'files', 'admin'].map((name) => service({ name }));
  const targetGroups = ['web', 'api', 'files', 'admin'].map((name) => targetGroup({ name }));
  const reached = (parts: Partial<Inventory>): Set<string | null> =>
    new Set(survey({ services, targetGroups, ...parts }).requests.map(({ trace }) => trace.route.targetGroup));

  it('reach every rule by its path', () => {
    const rules = [
      rule(1, [forwardTo('api')], [path('/api/*')]),
      rule(2, [forwardTo('files')], [path('*.zip')]),
      rule(null, [forwardTo('web')]),
    ];
    const found = reached({ loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })] });
    expect([...found].filter((arn) => arn !== null).sort()).toEqual(['api', 'files', 'web'].map((name) => targetGroupArn(name)));
  });

  it('reach a rule behind a behaviour and an origin path', () => {
    const rules = [rule(1, [forwardTo('api')], [path('/app/v1/*.json')]), rule(null, [forwardTo('web')])];
    const found = reached({
      distributions: [distribution({ cacheBehaviors: [behavior({ pathPattern: '/v1/*' })], origins: [origin({ originPath: '/app' })] })],
      loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })],
    });
    expect(found).toContain(targetGroupArn('api'));
  });

  it('reach rules by method, header and query', () => {
    const rules = [
      rule(1, [forwardTo('api')], [{ field: 'http-request-method', values: ['DELETE'] }]),
      rule(2, [forwardTo('files')], [{ field: 'http-header', name: 'X-Kind', values: ['file*'], regexValues: [] }]),
      rule(3, [forwardTo('admin')], [{ field: 'query-string', values: [{ key: 'admin', value: '1' }] }]),
      rule(null, [forwardTo('web')]),
    ];
    const found = reached({
      distributions: [],
      securityGroups: [securityGroup()],
      loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })],
    });
    expect([...found].filter((arn) => arn !== null).sort()).toEqual(['admin', 'api', 'files', 'web'].map((name) => targetGroupArn(name)));
  });

  it('do not lead through one distribution with the names of another', () => {
    const rules = [rule(1, [forwardTo('api')], [host('other.example.com')]), rule(null, [forwardTo('web')])];
    const found = survey({ services, targetGroups, loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })] });
    const own = found.requests.filter(({ entry }) => entry === 'E1EXAMPLE');
    expect(own.map(({ trace }) => trace.request.host)).not.toContain('other.example.com');
  });

  it('report hops that no request reaches, with nothing spoken', () => {
    const orphan = { targetGroups: [targetGroup(), targetGroup({ name: 'api' })], services: [service(), service({ name: 'api' })] };
    expect(survey(orphan).hops.find(({ id }) => id.includes(targetGroupArn('api')))).toMatchObject({
      effective: [],
      outcome: null,
      severity: 'none',
    });
  });

  it('stay within bounds on a load balancer with a hundred rules', () => {
    const rules = [
      ...Array.from({ length: 100 }, (_, index) => rule(index + 1, [forwardTo('api')], [path(`/p${String(index)}/*`)])),
      rule(null, [forwardTo('web')]),
    ];
    const { requests } = survey({ services, targetGroups, loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })] });
    expect(requests.filter(({ entry }) => entry === 'E1EXAMPLE').length).toBeLessThanOrEqual(300);
  });
});
