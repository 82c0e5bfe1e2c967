import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { forwardTo, listener, loadBalancer, loadBalancerArn, rule, targetGroup, targetGroupArn } from '@/lib/testing/sample-parts';
import { service, task } from '@/lib/testing/sample-service';
import { smallAccount } from '@/lib/testing/small-account';
import { gap } from '@/lib/testing/gap';

import { linkChain } from './link-chain';

describe('target groups and what serves them', () => {
  const backends = (parts: Partial<Inventory>) => linkChain(smallAccount(parts)).targetLinks.map(({ backend }) => backend);

  it('finds the service and its registered task', () => {
    expect(backends({})).toMatchObject([
      { kind: 'service', service: { name: 'web' }, containerPort: { value: 80 }, tasks: [{ privateIps: ['10.0.0.10'] }] },
    ]);
  });

  it('finds tasks in bridge mode by instance and host port', () => {
    const onInstance = task({
      privateIps: [],
      containerInstanceArn: 'ci-1',
      containers: [{ name: 'app', networkBindings: [{ containerPort: 80, hostPort: 32768, protocol: 'tcp' }] }],
    });
    const targets = [{ id: 'i-1', port: 32768, availabilityZone: null, healthCheckPort: null, state: 'healthy', reason: null }];
    const containerInstances = [{ arn: 'ci-1', clusterArn: 'c', region: 'eu-west-1', ec2InstanceId: 'i-1', status: 'ACTIVE' }];
    expect(
      backends({ tasks: [onInstance], containerInstances, targetGroups: [targetGroup({ targetType: 'instance', targets })] }),
    ).toMatchObject([{ kind: 'service', tasks: [{ arn: onInstance.arn }] }]);
  });

  it('tells the live side of a blue/green pair by the revision', () => {
    const entry = {
      targetGroupArn: targetGroupArn('web'),
      containerName: 'app',
      containerPort: 80,
      alternateTargetGroupArn: targetGroupArn('green'),
      productionListenerRule: null,
      testListenerRule: null,
    };
    const revision = {
      arn: 'r',
      taskDefinitionArn: null,
      loadBalancers: [],
      resolvedLoadBalancers: [{ ...entry, targetGroupArn: targetGroupArn('green') }],
      managedIngress: [],
      guardDutyEnabled: null,
    };
    const found = backends({
      services: [service({ loadBalancers: [entry], revisions: [revision] })],
      targetGroups: [targetGroup(), targetGroup({ name: 'green', targets: [] })],
    });
    expect(found.map((backend) => backend.kind === 'service' && backend.deployment)).toEqual(['alternate', 'production']);
  });

  it('lists registered targets that no service owns', () => {
    expect(backends({ services: [], tasks: [] })).toEqual([{ kind: 'targets', ids: ['10.0.0.10:80'], gap: null }]);
  });

  it.each<[string, Partial<Inventory>, string]>([
    ['services denied', { services: [], gaps: [gap({ id: 'g', kind: 'service' })] }, 'g'],
    ['clusters denied', { services: [], gaps: [gap({ id: 'g', kind: 'cluster' })] }, 'g'],
    ['a service not understood', { services: [], gaps: [gap({ id: 'g', kind: 'service', resource: 'arn:aws:ecs:x' })] }, 'g'],
    ['a service’s target groups unread', { services: [service({ loadBalancers: { $unknown: 'g' } })] }, 'g'],
    ['targets unread', { services: [], targetGroups: [targetGroup({ targets: { $unknown: 'g' } })] }, 'g'],
  ])('says what hides the owner: %s', (_, parts, hidden) => {
    expect(backends(parts)).toMatchObject([{ kind: 'targets', gap: hidden }]);
  });

  it('takes targets for a service’s tasks where its tasks could not be read', () => {
    expect(backends({ tasks: [], gaps: [gap({ id: 'g', kind: 'task' })] }).map(({ kind }) => kind)).toEqual(['service']);
  });

  it('leaves out targets that a deployment is taking away', () => {
    const leaving = { id: '10.0.0.99', port: 80, availabilityZone: null, healthCheckPort: null, state: 'draining', reason: null };
    const own = { ...leaving, id: '10.0.0.10', state: 'healthy' };
    expect(backends({ targetGroups: [targetGroup({ targets: [own, leaving] })] }).map(({ kind }) => kind)).toEqual(['service']);
  });

  it('keeps equal addresses of two regions apart', () => {
    const elsewhere = task({ arn: 'other', region: 'us-east-1', clusterArn: 'other', group: 'service:x' });
    expect(backends({ tasks: [task(), elsewhere] })).toMatchObject([{ kind: 'service', tasks: [{ arn: task().arn }] }]);
  });

  it('calls a load balancer behind a group missing only where all were read', () => {
    const targets = [
      { id: loadBalancerArn('inner'), port: 443, availabilityZone: null, healthCheckPort: null, state: 'healthy', reason: null },
    ];
    const targetGroups = [targetGroup({ targetType: 'alb', targets })];
    expect(linkChain(smallAccount({ targetGroups })).targetLinks[0]?.to.kind).toBe('missing');
    expect(linkChain(smallAccount({ targetGroups, gaps: [gap({ id: 'g' })] })).targetLinks[0]?.to.kind).toBe('unknown');
  });

  it('names a rule’s target group that is not there', () => {
    const chain = linkChain(
      smallAccount({ loadBalancers: [loadBalancer({ listeners: [listener({ rules: [rule(null, [forwardTo('gone')])] })] })] }),
    );
    expect(chain.dangling.map(({ evidence }) => evidence.value)).toEqual([targetGroupArn('gone')]);
    expect(chain.routings[0]?.targetGroup).toMatchObject({ known: true, value: null });
  });

  it('does not call a target group missing when the listing was denied', () => {
    const denied = gap({ id: 'denied', action: 'elasticloadbalancing:DescribeTargetGroups', kind: 'target-group' });
    const chain = linkChain(smallAccount({ targetGroups: [], gaps: [denied] }));
    expect(chain.dangling).toEqual([]);
    expect(chain.routings[0]?.targetGroup).toMatchObject({ known: false, gap: 'denied' });
  });
});
