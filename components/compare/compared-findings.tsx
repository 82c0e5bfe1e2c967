import Link from 'next/link';

import { findingHref } from '@/components/findings/finding-item';
import { MarkTag } from '@/components/chain-picture/sign';
import type { ComparedFinding, FindingChange, SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import { countFindings } from '@/lib/compare/summary';
import { toneOf } from '@/lib/checks/finding';
import type { Mark } from '@/lib/diagram/diagram';
import { findingSentence, findingTitle } from '@/lib/messages/check-texts';
import { weightText } from '@/lib/messages/comparison-sentences';
import type { Translator } from '@/lib/messages/translator';

import '@/components/findings/findings.css';

/** So many of one kind are listed; the JSON has all of them. */
const MOST = 100;

/** What people want to know first. */
const ORDER = ['new', 'unknown-now', 'changed', 'known-now', 'accepted', 'fixed', 'same'] as const satisfies readonly FindingChange[];

/** The signs that the picture has, for what became of findings. */
const SIGNS: Readonly<Record<FindingChange, Mark['code']>> = {
  new: 'added',
  fixed: 'removed',
  changed: 'changed',
  accepted: 'changed',
  'unknown-now': 'unread',
  'known-now': 'read-now',
  same: 'changed',
};

interface ComparedFindingsProps {
  t: Translator;
  base: string;
  head: string;
  comparison: SnapshotComparison;
  all: boolean;
}

/** Findings by what became of them. */
export function ComparedFindings({ t, base, head, comparison, all }: ComparedFindingsProps) {
  const { compare } = t.messages;
  const { findings } = comparison;
  const differing = findings.filter(({ change }) => change !== 'same');
  return (
    <div className="compared-list">
      <p className="font-medium">{differing.length === 0 ? compare.noFindings : t.say(compare.findingCounts, countFindings(comparison))}</p>
      {ORDER.filter((change) => all || change !== 'same').map((change) => (
        <Group key={change} t={t} change={change} findings={findings.filter((one) => one.change === change)} sides={{ base, head }} />
      ))}
    </div>
  );
}

interface GroupProps {
  t: Translator;
  change: FindingChange;
  findings: readonly ComparedFinding[];
  sides: { base: string; head: string };
}

function Group({ t, change, findings, sides }: GroupProps) {
  const { compare } = t.messages;
  if (findings.length === 0) return null;
  const more = findings.length - MOST;
  return (
    <details open={change !== 'fixed' && change !== 'same'}>
      <summary>
        {change === 'same' ? (
          compare.findingChange[change]
        ) : (
          <MarkTag mark={{ code: SIGNS[change], text: compare.findingChange[change] }} />
        )}{' '}
        <span className="text-muted">{findings.length}</span>
      </summary>
      {(change === 'unknown-now' || change === 'known-now') && <p className="text-muted">{compare.findingWhy[change]}</p>}
      <ul>
        {findings.slice(0, MOST).map((one, at) => (
          <Item key={`${String(at)} ${(one.head ?? one.base)?.check ?? ''}`} t={t} compared={one} sides={sides} />
        ))}
      </ul>
      {more > 0 && <p className="text-muted">{`${t.say(compare.moreFindings, { count: more })} ${compare.inJson}`}</p>}
    </details>
  );
}

function Item({ t, compared, sides }: { t: Translator; compared: ComparedFinding; sides: GroupProps['sides'] }) {
  const { change, base, head } = compared;
  // Of what is no longer known, what was known is told.
  const finding = change === 'unknown-now' ? (base ?? head) : (head ?? base);
  if (finding === null) return null;
  const title = findingTitle(t, finding.check);
  return (
    <li className={`finding s-${toneOf(finding.severity)}`}>
      <div className="head">
        <span className="text-xs">{weightText(t, compared)}</span>
        {/* What only base has goes by the base's own names there, which are not at hand for what moved. */}
        <h4>
          {head === null ? (
            title
          ) : (
            <Link href={findingHref(sides.head, head)} prefetch={false}>
              {title}
            </Link>
          )}
        </h4>
      </div>
      <p>{findingSentence(t, finding)}</p>
    </li>
  );
}
