import type { Dangling, OriginLink, Routing, TargetLink } from './chain';

/** References to things that are not there although everything they could stand in was read. */
export function danglingReferences(links: readonly OriginLink[], routes: readonly Routing[], targets: readonly TargetLink[]): Dangling[] {
  return [
    ...links.flatMap(({ target, distribution }) => {
      const evidence = target.evidence.at(-1);
      if (target.kind !== 'missing' || evidence === undefined) return [];
      return [{ from: { kind: 'distribution' as const, id: distribution.id, name: distribution.domainName }, evidence }];
    }),
    ...routes.flatMap(({ targetGroup, loadBalancer, targetGroupArn, rules }) => {
      if (!targetGroup.known || targetGroup.value !== null) return [];
      const resource = rules[0]?.ruleArn ?? loadBalancer.arn;
      const from = { kind: 'load-balancer' as const, id: loadBalancer.arn, name: loadBalancer.name };
      return [{ from, evidence: { resource, path: 'Rules[].Actions[].TargetGroupArn', value: targetGroupArn } }];
    }),
    ...targets.flatMap(({ targetGroup, backend }) => {
      if (backend.kind !== 'load-balancer' || backend.loadBalancer !== null || backend.gap !== null) return [];
      const from = { kind: 'target-group' as const, id: targetGroup.arn, name: targetGroup.name };
      return [{ from, evidence: { resource: targetGroup.arn, path: 'TargetHealthDescriptions[].Target.Id', value: backend.arn } }];
    }),
  ];
}
