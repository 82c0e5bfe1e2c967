import type { CacheBehavior, CustomOrigin, Distribution, Origin, ViewerCertificate } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Action, Listener, ListenerRule, RuleCondition } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { Certificate } from '@/lib/inventory/surroundings';
import type { TargetGroup } from '@/lib/inventory/target-group';

import { egress, ingress, network, networkAcl, routeTable, securityGroup, taskSecurityGroup } from './sample-network';
import { behavior, certificate, distribution, listener, loadBalancer, origin, rule, targetGroup } from './sample-parts';

// Where the sentences stand, and parts of the small account that tables of cases change in one word.

export const CLOUDFRONT = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';
export const ALB = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/';
export const ELB = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/';
export const ELB_API = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/';
export const ECS_GUIDE = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/';
export const VPC = 'https://docs.aws.amazon.com/vpc/latest/userguide/';

/** The load balancer, past CloudFront, by a name that its certificate covers. */
export const DIRECT = 'https://origin.example.com/';

/** AWS's own policies. */
export const ALL_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3';
export const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';

type Given = Partial<Inventory>;

/** The distribution with something changed. */
export function edge(changed: Partial<Distribution>): Given {
  return { distributions: [distribution(changed)] };
}

/** The distribution with another certificate or security policy for viewers. */
export function viewerTls(changed: Partial<ViewerCertificate>, more: Partial<Distribution> = {}): Given {
  const viewerCertificate: ViewerCertificate = {
    cloudFrontDefaultCertificate: false,
    acmCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/www',
    iamCertificateId: null,
    sslSupportMethod: 'sni-only',
    minimumProtocolVersion: 'TLSv1.2_2021',
    ...changed,
  };
  return edge({ viewerCertificate, ...more });
}

/** The distribution's only behavior with something changed. */
export function behaving(changed: Partial<CacheBehavior>, more: Partial<Distribution> = {}): Given {
  return edge({ defaultCacheBehavior: behavior(changed), ...more });
}

/** The distribution's only origin with something changed. */
export function from(changed: Partial<Origin>, custom: Partial<CustomOrigin> = {}, more: Partial<Distribution> = {}): Given {
  return edge({ origins: [origin(changed, custom)], ...more });
}

/** The load balancer's only listener, on port 443, with something changed; and the load balancer itself. */
export function listening(changed: Partial<Listener>, more: Partial<LoadBalancer> = {}): Given {
  return { loadBalancers: [loadBalancer({ listeners: [listener(changed)], ...more })] };
}

/** The load balancer with some attributes. */
export function attributes(set: Readonly<Record<string, string>>, changed: Partial<Listener> = {}): Given {
  return listening(changed, { attributes: set });
}

/** The load balancer's certificate with something changed. */
export function certified(changed: Partial<Certificate>): Given {
  return { certificates: [certificate('origin', ['origin.example.com'], changed)] };
}

/** The listener shows a server certificate of IAM, which is not read. */
export function showingIam(): Given {
  const arn = 'arn:aws:iam::111122223333:server-certificate/www-2019';
  const unread = { $unknown: 'g' };
  const parts = { status: unread, type: unread, names: unread, notAfter: unread, notBefore: unread, tags: unread };
  return {
    ...listening({ certificates: [{ arn, isDefault: true }] }),
    certificates: [certificate('iam', [], { arn, ...parts, keyAlgorithm: null, transparencyLogging: null, renewalStatus: null })],
  };
}

/** The listener with these rules; what none of them takes is answered 299. */
export function ruled(...rules: readonly ListenerRule[]): Given {
  return listening({ rules: [...rules, rule(null, [fixed(299)])] });
}

/** The listener answers 201 to what meets all the conditions, and 299 to everything else. */
export function asking(...conditions: readonly RuleCondition[]): Given {
  return ruled(rule(1, [fixed(201)], conditions));
}

/** The listener's default rule does this. */
export function acting(...actions: readonly Action[]): Given {
  return listening({ rules: [rule(null, actions)] });
}

export function fixed(statusCode: number): Action {
  return { type: 'fixed-response', statusCode, contentType: null };
}

/** The only target group with something changed. */
export function grouped(changed: Partial<TargetGroup>): Given {
  return { targetGroups: [targetGroup(changed)] };
}

/** The same with IPv6 besides: the load balancer, the routes, the network ACL and, where none is given, its security group. */
export function dualStack(given: Given): Given {
  const everybody = [ingress({ cidrIpv4: null, cidrIpv6: '::/0' }), ingress(), egress()];
  const acl = networkAcl();
  return {
    ...network(),
    securityGroups: [securityGroup({ rules: everybody }), taskSecurityGroup()],
    routeTables: [routeTable({ routes: [...routeTable().routes, { destination: '::/0', target: 'igw-1', active: true }] })],
    networkAcls: [
      { ...acl, entries: [...acl.entries, ...acl.entries.map((entry) => ({ ...entry, ruleNumber: entry.ruleNumber + 1, cidr: '::/0' }))] },
    ],
    ...given,
    loadBalancers: (given.loadBalancers ?? [loadBalancer()]).map((one) => ({ ...one, ipAddressType: 'dualstack' })),
  };
}
