import Link from 'next/link';

import type { Analysis } from '@/lib/checks/analyze';
import type { Finding } from '@/lib/checks/finding';
import { standingOf } from '@/lib/checks/counts';
import { componentsBehind, standsOn } from '@/lib/checks/on-the-way';
import { outcomeSentence } from '@/lib/messages/outcome-sentence';
import type { Translator } from '@/lib/messages/translator';
import { compareSeverity } from '@/lib/picture/severity-order';
import { pageOutcome, pageRequests } from '@/lib/trace/page-outcome';
import type { EntryReport } from '@/lib/trace/survey-types';

import { reviewHref } from './finding-query';

/** More are counted: the overview has them all. */
const SHOWN = 12;

interface WaySentencesProps {
  t: Translator;
  snapshot: string;
  survey: Analysis['survey'];
  findings: readonly Finding[];
  /** The ways in to tell of. */
  entries: readonly EntryReport[];
}

/** A sentence for each way in: what its requests get, and whether it can be reached past CloudFront. Worst first. */
export function WaySentences({ t, snapshot, survey, findings, entries }: WaySentencesProps) {
  const own = entries.filter(({ entry }) => !entry.fronted).sort((a, b) => compareSeverity(a.severity, b.severity));
  return (
    <ul className="way-sentences">
      {own.slice(0, SHOWN).map((report) => (
        <li key={report.entry.id} className={`s-${report.severity}`}>
          <Link href={reviewHref(snapshot, { entry: report.entry.id })} prefetch={false}>
            {report.entry.hosts[0] ?? report.entry.component.name}
          </Link>
          {': '}
          {joined(
            outcomeSentence(t, pageOutcome(report, pageRequests(report.entry.id, survey))),
            bypassSentence(t, survey, findings, report),
          )}
        </li>
      ))}
      {own.length > SHOWN && <li>{t.say(t.messages.screen.overview.more, { count: own.length - SHOWN })}</li>}
    </ul>
  );
}

/** Two sentences in one line; some that stand alone elsewhere have no full stop. */
function joined(one: string, other: string): string {
  if (other === '') return one;
  if (one.endsWith('。')) return one + other;
  return one.endsWith('.') ? `${one} ${other}` : `${one} · ${other}`;
}

/** Whether what stands behind a distribution can be reached past it, by the findings that say so. */
function bypassSentence(t: Translator, survey: Analysis['survey'], findings: readonly Finding[], { entry }: EntryReport): string {
  if (entry.kind !== 'distribution') return '';
  const { bypass } = t.messages.review;
  const there = componentsBehind(survey, entry.id);
  const own = findings.filter((finding) => finding.subject.kind === 'load-balancer' && standsOn(finding, there));
  const is = (check: string, standing: 'fail' | 'unknown'): boolean =>
    own.some((finding) => finding.check === check && standingOf(finding) === standing);
  if (is('bypass-open', 'fail')) return bypass.open;
  if (is('foreign-distribution-admitted', 'fail')) return bypass.foreign;
  return is('bypass-open', 'unknown') || is('foreign-distribution-admitted', 'unknown') ? bypass.unknown : '';
}
