import { type Acceptance, acceptFindings } from '@/lib/checks/accept';
import { type Analysis, analyze } from '@/lib/checks/analyze';
import type { Finding } from '@/lib/checks/finding';
import { CHECKS } from '@/lib/checks/registry';
import { review } from '@/lib/checks/review';
import { sceneOf, type Scene } from '@/lib/checks/scene';
import type { Inventory } from '@/lib/inventory/inventory';

import type { ShareProfile } from './share-body';

interface CarryOptions {
  original: Inventory;
  redacted: Analysis;
  acceptances: readonly Acceptance[];
  profile: ShareProfile;
  /** When the inventory was read. */
  createdAt: Date;
}

/**
 * Acceptances of an inventory's findings, for the same findings of the redacted one. Redaction changes no order, so the subjects of one are
 * those of the other, one by one. Outsiders are not told who accepted a risk, nor why: both are empty then.
 */
export function carryAcceptances({ original, redacted, acceptances, profile, createdAt }: CarryOptions): Acceptance[] {
  if (acceptances.length === 0) return [];
  const scene = sceneOf(analyze(original), createdAt.getTime());
  const carry = carrier(scene, sceneOf(redacted, createdAt.getTime()));
  const { findings } = acceptFindings(review(scene).findings, acceptances, createdAt.toISOString().slice(0, 10));
  return findings.flatMap((finding): Acceptance[] => {
    const { check, adjusted } = finding;
    const subject = adjusted?.verdict === 'accepted' ? carry(finding) : undefined;
    if (adjusted?.verdict !== 'accepted' || subject === undefined) return [];
    const { reason, owner, expires } = adjusted;
    return [{ check, subject, expires, ...(profile === 'external' ? { reason: '', owner: '' } : { reason, owner }) }];
  });
}

/** The subject of a finding in the redacted scene, by the one in the original; undefined where there is none. */
function carrier(original: Scene, redacted: Scene): (finding: Finding) => string | undefined {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return ({ check, subject }) => {
    const pairs = known.get(check) ?? paired(subjectsOf(check, original), subjectsOf(check, redacted));
    known.set(check, pairs);
    return pairs.get(subject.id);
  };
}

/** Ids of what a check looks at; of the hops, where it is how requests end that is found. */
function subjectsOf(check: string, scene: Scene): readonly string[] {
  const judgements = CHECKS.find(({ id }) => id === check)?.judge(scene);
  return judgements?.map(({ subject }) => subject.id) ?? scene.survey.hops.map(({ id }) => id);
}

function paired(before: readonly string[], after: readonly string[]): ReadonlyMap<string, string> {
  return new Map(after.length === before.length ? before.map((id, at) => [id, after[at] ?? id]) : []);
}
