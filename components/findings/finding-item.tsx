import Link from 'next/link';

import { Badge } from '@/components/ui/badge';
import { SeverityBadge } from '@/components/ui/severity-badge';
import { standingOf } from '@/lib/checks/counts';
import { type Finding, toneOf } from '@/lib/checks/finding';
import { findingKey } from '@/lib/checks/finding-key';
import { adjustmentSentence, findingSentence, findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';

/** So many controls are named; the finding's own page has all of them. */
const CONTROLS_SHOWN = 3;

/** The address of one finding. */
export function findingHref(snapshot: string, finding: Pick<Finding, 'check' | 'subject'>): string {
  return `/snapshots/${snapshot}/review/${encodeURIComponent(findingKey(finding))}`;
}

/** What a finding is worth: its severity where it stands, and what became of it where it does not. */
export function FindingBadge({ t, finding }: { t: Translator; finding: Finding }) {
  const { severity, standing: words } = t.messages.review;
  const standing = standingOf(finding);
  if (standing === 'fail') return <SeverityBadge severity={toneOf(finding.severity)} label={severity[finding.severity]} />;
  return <Badge tone={standing === 'unknown' ? 'unknown' : 'fine'}>{words[standing]}</Badge>;
}

/** One finding in a list: what it is worth, what is wrong with whose names, and why it may do no harm. */
export function FindingItem({ t, snapshot, finding }: { t: Translator; snapshot: string; finding: Finding }) {
  const { adjusted, controls, severity } = finding;
  const { review } = t.messages;
  const hidden = controls.length - CONTROLS_SHOWN;
  return (
    <li className={`finding s-${adjusted !== undefined ? 'none' : finding.status === 'fail' ? toneOf(severity) : 'unknown'}`}>
      <div className="head">
        <FindingBadge t={t} finding={finding} />
        <h4>
          <Link href={findingHref(snapshot, finding)} prefetch={false}>
            {findingTitle(t, finding.check)}
          </Link>
        </h4>
      </div>
      <p>{findingSentence(t, finding)}</p>
      {adjusted !== undefined && (
        <p className="adjusted">{t.say(review.raw, { severity: review.severity[severity], why: adjustmentSentence(t, adjusted) })}</p>
      )}
      <p className="meta">
        <code>{finding.check}</code>
        {controls.slice(0, CONTROLS_SHOWN).map((control) => (
          <span key={control}>{control}</span>
        ))}
        {hidden > 0 && <span>{t.say(review.moreControls, { count: hidden })}</span>}
      </p>
    </li>
  );
}
