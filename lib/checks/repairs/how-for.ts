import type { Chain } from '@/lib/chain/chain';
import type { Distribution } from '@/lib/inventory/distribution';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { WebAcl } from '@/lib/inventory/surroundings';
import type { TargetGroup } from '@/lib/inventory/target-group';
import type { Step } from '@/lib/steps/step';

import type { CheckPage } from '../page';

/** Nothing to run: the thing is no longer there, or no tool can do it. */
export const NO_HOW: Step['how'] = { cli: null, cloudFormation: null, terraform: null };

/** A repair of a thing that is looked up by the finding's subject. */
export function howFor<T>(find: (chain: Chain, id: string) => T | undefined, how: (thing: T) => Step['how']): CheckPage['repair'] {
  return ({ subject, chain }) => {
    const found = find(chain, subject.id);
    return { how: found === undefined ? NO_HOW : how(found) };
  };
}

/** Finds a load balancer by ARN. */
export function loadBalancerBy({ index }: Chain, arn: string): LoadBalancer | undefined {
  return index.loadBalancer.get(arn);
}

/** Finds a distribution by id. */
export function distributionBy({ index }: Chain, id: string): Distribution | undefined {
  return index.distribution.get(id);
}

/** Finds a target group by ARN. */
export function targetGroupBy({ index }: Chain, arn: string): TargetGroup | undefined {
  return index.targetGroup.get(arn);
}

/** Finds a web ACL by ARN. */
export function webAclBy({ inventory }: Chain, arn: string): WebAcl | undefined {
  return inventory.webAcls.find((webAcl) => webAcl.arn === arn);
}
