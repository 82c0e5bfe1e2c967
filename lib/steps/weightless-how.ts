import type { Chain } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { forwardHcl, forwardYaml } from './forward-templates';
import { changeActions, rulesForwardingTo } from './listener-actions';
import { hcl, lines, yaml } from './quote';
import type { Step } from './step';

const PROGRAM =
  'map(if .Type == "forward" and any(.ForwardConfig.TargetGroups[]; .Weight > 0) then (del(.TargetGroupArn) | .ForwardConfig.TargetGroups |= map(select(.Weight > 0))) else . end)';

/** Rules that no longer name the target groups to which they send nothing. */
export function weightlessHow(chain: Chain, loadBalancer: LoadBalancer): Step['how'] {
  const uneven = rulesWithShares(loadBalancer).filter(
    ({ shares }) => shares.some(({ weight }) => weight === 0) && shares.some(({ weight }) => weight !== null && weight > 0),
  );
  const changed = uneven.flatMap(({ arn, shares }) => {
    const rule = rulesForwardingTo(chain, shares[0]?.arn ?? '').find(({ ruleArn }) => ruleArn === arn);
    const kept = shares.filter(({ weight }) => weight !== 0);
    return rule === undefined
      ? []
      : [{ rule, kept: kept.map((share) => ({ yaml: yaml(share.arn), hcl: hcl(share.arn), weight: String(share.weight ?? '') })) }];
  });
  return {
    cli: lines(...changed.map(({ rule }) => changeActions(rule, '', PROGRAM))),
    cloudFormation: lines('Resources:', ...changed.map(({ rule, kept }) => forwardYaml(rule, kept))),
    terraform: changed.map(({ rule, kept }) => forwardHcl(rule, kept)).join('\n\n'),
  };
}

/** Groups whose ARN was not read are left out; a null weight was not read. */
function rulesWithShares({ listeners }: LoadBalancer) {
  const rules = (isUnknown(listeners) ? [] : listeners).flatMap((listener) => (isUnknown(listener.rules) ? [] : listener.rules));
  return rules.map(({ arn, actions }) => ({
    arn,
    shares: (isUnknown(actions) ? [] : actions).flatMap((action) =>
      action.type === 'forward'
        ? action.targetGroups.flatMap((group) =>
            isUnknown(group.arn) ? [] : [{ arn: group.arn, weight: isUnknown(group.weight) ? null : group.weight }],
          )
        : [],
    ),
  }));
}
