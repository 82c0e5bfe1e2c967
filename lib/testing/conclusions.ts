import { analyze } from '@/lib/checks/analyze';
import { review } from '@/lib/checks/review';
import { sceneOf } from '@/lib/checks/scene';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Outcome } from '@/lib/trace/trace-types';

/** Everything that is concluded from an inventory, without the names in it. */
export function conclusionsOf(inventory: Inventory, readAt: number) {
  const scene = sceneOf(analyze(inventory), readAt);
  const { findings, tallies } = review(scene);
  const { requests, hops, entries } = scene.survey;
  const { unreached, complete } = scene.unreached();
  return {
    tallies,
    findings: findings
      .map(({ check, status, severity, place, subject, adjusted, gaps, components }) =>
        [check, status, severity, place, subject.kind, adjusted?.verdict, adjusted?.reason, gaps.length, components.length].join(' '),
      )
      .sort(),
    requests: requests.map(({ kind, severity, trace }) => [
      kind,
      severity,
      ...[trace, ...trace.alternatives].map(({ outcome }) => said(outcome)),
    ]),
    hops: hops.map(({ kind, posture, severity, from, to }) => [kind, posture, severity, from.kind, to.kind]),
    entries: entries.map(({ severity, worst }) => [severity, worst?.reason]),
    bypass: scene.proofs().map((proof) => [proof.verdict, ...proof.doors.map(({ verdict }) => verdict)]),
    unreached: unreached.map(({ kind, why, at }) => [kind, why, at.kind]),
    allUnreachedKnown: complete,
  };
}

function said({ status, reason, by, certainty, dependsOn, evidence }: Outcome): string {
  return [status, reason, by, certainty, dependsOn.map(({ code }) => code).join('+'), evidence.length].join(' ');
}
