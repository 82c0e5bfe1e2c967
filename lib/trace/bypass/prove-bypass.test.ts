import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Action, ListenerRule } from '@/lib/inventory/listener';
import type { NetworkInterface } from '@/lib/inventory/network';
import { gap } from '@/lib/testing/gap';
import { bearsSecret, lockedChain, onlyFromCloudFront, refusing } from '@/lib/testing/locked-chain';
import { egress, ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import {
  forwardTo,
  listener,
  listenerArn,
  loadBalancer,
  loadBalancerArn,
  plainListener,
  REGION,
  rule,
  targetGroup,
} from '@/lib/testing/sample-parts';
import { service } from '@/lib/testing/sample-service';
import { smallAccount } from '@/lib/testing/small-account';
import { traceRequest } from '../trace-request';

import type { BypassProof, Door, DoorStop } from './door';
import { proveBypass } from './prove-bypass';

const UNREAD = { $unknown: 'g' };
const locked = rule(1, [forwardTo('web')], [bearsSecret()]);

function prove(parts: Partial<Inventory> = {}): BypassProof {
  const [proof] = proveBypass(linkChain(smallAccount(parts)));
  return proof!;
}

const doorsText = ({ doors }: BypassProof): string[] => doors.map(({ kind, port, verdict }) => `${kind} ${String(port ?? '-')} ${verdict}`);
const stopText = (stop: DoorStop): string => (stop.kind === 'outcome' ? stop.outcome.reason : stop.kind);
const withRules = (rules: ListenerRule[]): Partial<Inventory> => ({
  ...lockedChain(),
  loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })],
});
const foreign = (parts: Partial<Inventory>): Door => prove(parts).doors.find(({ kind }) => kind === 'foreign-distribution')!;

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html
describe('proveBypass', () => {
  it('is open where the load balancer answers everybody, and the example gets through', () => {
    const proof = prove();
    expect(doorsText(proof)).toEqual(['internet 443 open', 'foreign-distribution 443 open', 'task-address 80 shut']);
    const [internet] = proof.doors;
    expect(internet!.example).toMatchObject({ host: 'web-123456789.eu-west-1.elb.amazonaws.com', path: '/', port: 443 });
    expect(traceRequest(linkChain(smallAccount()), internet!.example!).outcome.by).toBe('target');
  });

  it('is open to another distribution where only the prefix list guards it', () => {
    expect(doorsText(prove(onlyFromCloudFront()))).toEqual(['internet 443 shut', 'foreign-distribution 443 open', 'task-address 80 shut']);
  });

  it('is shut by the secret alone, as long as it is kept', () => {
    const { securityGroups: _, ...rest } = lockedChain();
    expect(doorsText(prove(rest))).toEqual(['internet 443 shut', 'foreign-distribution 443 shut', 'task-address 80 shut']);
  });

  it('is shut by prefix list and secret header together, and says by what', () => {
    const proof = prove(lockedChain());
    expect(proof.verdict).toBe('shut');
    const [internet, other, task] = proof.doors;
    expect(internet!.shutBy.map(stopText)).toEqual(['viewer-network-blocked']);
    // A load balancer answers TRACE itself.
    expect(other!.shutBy.map(stopText)).toEqual(['listener-fixed-response', 'method-not-allowed']);
    expect(other!.secretHeaders).toEqual(['x-origin-verify']);
    expect(task!.shutBy.map(stopText)).toEqual(['no-public-address']);
  });

  it('has no door in an internal load balancer', () => {
    const { doors } = prove({ loadBalancers: [loadBalancer({ scheme: 'internal' })] });
    expect(doors.slice(0, 2).flatMap(({ shutBy }) => shutBy.map(stopText))).toEqual(['internal-scheme', 'internal-scheme']);
  });

  it('finds the one path that a rule lets through before the secret is asked for', () => {
    const open = rule(1, [forwardTo('web')], [{ field: 'path-pattern', values: ['/health*'], regexValues: [] }]);
    const door = foreign(withRules([open, { ...locked, priority: 2 }, refusing]));
    expect(door.verdict).toBe('open');
    expect(door.example!.path).toBe('/health');
  });

  it('finds the listener that was forgotten', () => {
    const forgotten = plainListener({ port: 8080, arn: listenerArn(8080) });
    const loadBalancers = [loadBalancer({ listeners: [listener({ rules: [locked, refusing] }), forgotten] })];
    const { securityGroups: _, ...parts } = lockedChain();
    const proof = prove({ ...parts, loadBalancers });
    expect(doorsText(proof)).toContain('internet 8080 open');
    expect(doorsText(proof)).toContain('internet 443 shut');
  });

  const signIn: Action = { type: 'authenticate-oidc', issuer: 'https://id.example.com', onUnauthenticatedRequest: 'authenticate' };

  it.each<[what: string, first: ListenerRule]>([
    ['a session', rule(1, [signIn, forwardTo('web')])],
    ['an address', rule(1, [forwardTo('web')], [{ field: 'source-ip', values: ['198.51.100.0/24'] }])],
    ['a guess at a wildcard', rule(1, [forwardTo('web')], [bearsSecret({ wildcard: true, matches: ['origin-verify'] })])],
  ])('is open on a condition to who has %s', (_, first) => {
    const { securityGroups: __, ...parts } = withRules([first, refusing]);
    const [internet] = prove(parts).doors;
    expect(internet!.verdict).toBe('conditional');
  });

  it('names the addresses that may come', () => {
    const rules = [ingress({ cidrIpv4: '198.51.100.0/24' }), egress()];
    const [internet] = prove({ ...onlyFromCloudFront(), securityGroups: [securityGroup({ rules }), taskSecurityGroup()] }).doors;
    expect(internet).toMatchObject({ verdict: 'conditional', ranges: ['198.51.100.0/24'] });
    expect(internet!.example!.sourceIp).toBe('198.51.100.1');
  });

  it('stays shut by the secret where security groups were not read', () => {
    expect(prove({ ...lockedChain(), securityGroups: [], gaps: [gap({})] }).verdict).toBe('shut');
  });

  it.each<[what: string, parts: Partial<Inventory>, door: Door['kind']]>([
    ['security groups', { securityGroups: [], loadBalancers: [loadBalancer()] }, 'internet'],
    ['listeners', { loadBalancers: [loadBalancer({ listeners: UNREAD })] }, 'internet'],
    ['the scheme', { loadBalancers: [loadBalancer({ scheme: UNREAD })] }, 'internet'],
    ['rules', { loadBalancers: [loadBalancer({ listeners: [listener({ rules: UNREAD })] })] }, 'foreign-distribution'],
    ["the service's network", { services: [service({ network: UNREAD })] }, 'task-address'],
  ])('is unknown where %s were not read', (_, parts, kind) => {
    const { doors } = prove({ ...lockedChain(), ...parts, gaps: [gap({})] });
    expect(doors.find((door) => door.kind === kind)!.verdict).toBe('unknown');
  });

  it('goes through a network load balancer that hands on to the load balancer', () => {
    const nlb = loadBalancer({ name: 'edge', type: 'network', listeners: [] });
    const toAlb = targetGroup({
      ...{ name: 'alb', protocol: 'TCP', protocolVersion: null, port: 443, targetType: 'alb', loadBalancerArns: [nlb.arn] },
      targets: [{ id: loadBalancerArn(), port: 443, availabilityZone: 'all', healthCheckPort: '443', state: 'healthy', reason: null }],
    });
    const tcp = listener({ protocol: 'TCP', certificates: [], arn: listenerArn(443, 'edge'), loadBalancerArn: nlb.arn });
    const front = { ...nlb, listeners: [{ ...tcp, rules: [rule(null, [forwardTo('alb')])] }] };
    const inside = loadBalancer({ scheme: 'internal' });
    const proof = prove({ loadBalancers: [inside, front], targetGroups: [targetGroup(), toAlb] });
    expect(doorsText(proof)).toContain('network-load-balancer 443 open');
  });

  it('finds another load balancer that leads to the same service', () => {
    const back = loadBalancer({ name: 'back', listeners: [] });
    const own = listener({ arn: listenerArn(443, 'back'), loadBalancerArn: back.arn, rules: [rule(null, [forwardTo('web-back')])] });
    const [first] = service().loadBalancers as { targetGroupArn: string }[];
    const second = targetGroup({ name: 'web-back', loadBalancerArns: [back.arn] });
    const proof = prove({
      ...lockedChain(),
      loadBalancers: [
        loadBalancer({ listeners: [listener({ rules: [locked, refusing] })] }),
        { ...back, securityGroups: ['sg-open'], listeners: [own] },
      ],
      securityGroups: [
        ...onlyFromCloudFront().securityGroups.slice(0, 1),
        securityGroup({ id: 'sg-open' }),
        taskSecurityGroup({ rules: [ingress({ protocol: '-1', cidrIpv4: '10.0.0.0/16', fromPort: null, toPort: null }), egress()] }),
      ],
      targetGroups: [targetGroup(), second],
      services: [service({ loadBalancers: [first, { ...first, targetGroupArn: second.arn }] as never })],
    });
    const others = proof.doors.filter(({ at }) => at.name === 'back');
    expect(others.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['internet open', 'foreign-distribution open']);
  });

  const card: NetworkInterface = {
    ...{ id: 'eni-1', region: REGION, vpcId: 'vpc-1', subnetId: 'subnet-1', securityGroups: ['sg-task'], description: '' },
    ...{ privateIps: ['10.0.0.10'], publicIp: '198.51.100.20', instanceId: null, interfaceType: 'interface' },
    ...{ sourceDestCheck: true, requesterManaged: true },
  };

  it.each<[what: string, from: string | null, verdict: Door['verdict']]>([
    ['open where its group lets everybody in', '0.0.0.0/0', 'open'],
    ['open on a condition where it lets some in', '192.0.2.0/24', 'conditional'],
    ['shut where it lets the load balancer in only', null, 'shut'],
  ])("a task's public address is %s", (_, cidrIpv4, verdict) => {
    const own =
      cidrIpv4 === null ? taskSecurityGroup() : taskSecurityGroup({ rules: [ingress({ fromPort: 80, toPort: 80, cidrIpv4 }), egress()] });
    const proof = prove({
      ...lockedChain(),
      networkInterfaces: [card],
      services: [service({ network: { subnets: ['subnet-1'], securityGroups: ['sg-task'], assignPublicIp: true } })],
      securityGroups: [...onlyFromCloudFront().securityGroups.slice(0, 1), own],
    });
    const door = proof.doors.find(({ kind }) => kind === 'task-address')!;
    expect(door.verdict).toBe(verdict);
    if (verdict !== 'shut') expect(door.example).toMatchObject({ host: '198.51.100.20', port: 80 });
  });
});
