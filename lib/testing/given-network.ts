import type { Inventory } from '@/lib/inventory/inventory';
import type { SecurityGroup, SecurityGroupRule } from '@/lib/inventory/network';

import { egress, ingress, network, securityGroup, taskSecurityGroup } from './sample-network';
import { loadBalancer } from './sample-parts';

// Parts of the small account's network that tables of cases change in one word.

type Given = Partial<Inventory>;

/** Lets the load balancer's group in on the tasks' port. */
export const fromLoadBalancer = ingress({ id: 'sgr-3', fromPort: 80, toPort: 80, cidrIpv4: null, referencedGroupId: 'sg-alb' });

/** The load balancer's group lets in by these rules; the tasks' group lets the load balancer in. */
export function admitting(...rules: readonly SecurityGroupRule[]): Given {
  return groups({ rules: [...rules, egress()] });
}

/** The tasks' group lets in by these rules; the load balancer's group everybody on port 443. */
export function tasksAdmitting(...rules: readonly SecurityGroupRule[]): Given {
  return groups({}, { rules: [...rules, egress()] });
}

/** The load balancer's group, which lets everybody in on port 443, and the tasks' group with something changed. */
export function groups(balancers: Partial<SecurityGroup>, tasks: Partial<SecurityGroup> = {}): Given {
  return {
    ...network(),
    securityGroups: [
      securityGroup({ rules: [ingress(), egress()], ...balancers }),
      taskSecurityGroup({ rules: [fromLoadBalancer, egress()], ...tasks }),
    ],
  };
}

/** The load balancer without CloudFront before it. */
export function withoutCloudFront(given: Given): Given {
  return { ...given, distributions: [] };
}

/** No part of the chain uses the network. */
export const NO_USERS: Given = { loadBalancers: [loadBalancer({ securityGroups: [], subnets: [], vpcId: null })], services: [] };
