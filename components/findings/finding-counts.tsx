import Link from 'next/link';

import { ToneSign } from '@/components/ui/tone-sign';
import { countPasses, countSeverities, countStandings, STANDINGS } from '@/lib/checks/counts';
import { type Finding, toneOf } from '@/lib/checks/finding';
import type { CheckTally } from '@/lib/checks/review';
import type { Translator } from '@/lib/messages/translator';

import { type FindingQuery, reviewHref } from './finding-query';

interface FindingCountsProps {
  t: Translator;
  snapshot: string;
  findings: readonly Finding[];
  /** Null where only a part of the account is counted: passes are not kept by subject. */
  tallies: readonly Pick<CheckTally, 'pass' | 'notApplicable'>[] | null;
  query: FindingQuery;
}

/** How many findings stand, by severity, and what became of the others; each number is a filter. */
export function FindingCounts({ t, snapshot, findings, tallies, query }: FindingCountsProps) {
  const { severity: names, standing, passes } = t.messages.review;
  const counts = countStandings(findings);
  const link = (label: string, count: number, filter: Partial<FindingQuery>, current: boolean) => (
    <Link
      href={reviewHref(snapshot, { ...query, page: 1, severity: null, verdict: null, ...(current ? {} : filter) })}
      prefetch={false}
      scroll={false}
      aria-current={current ? 'true' : undefined}
    >
      {label} <strong>{count}</strong>
    </Link>
  );
  return (
    <div className="finding-counts">
      <ul aria-label={standing.fail}>
        {countSeverities(findings).map(([severity, count]) => {
          const tone = toneOf(severity);
          return (
            <li key={severity} className={`s-${tone}`}>
              <ToneSign tone={tone === 'none' || tone === 'unknown' ? 'fine' : tone} />
              {link(names[severity], count, { severity, verdict: 'fail' }, query.severity === severity && query.verdict === 'fail')}
            </li>
          );
        })}
      </ul>
      <ul aria-label={t.messages.review.others}>
        {STANDINGS.filter((one) => one !== 'fail').map((one) => (
          <li key={one}>{link(standing[one], counts[one], { verdict: one }, query.verdict === one)}</li>
        ))}
        {tallies !== null && <li>{t.say(passes, { ...countPasses(tallies) })}</li>}
      </ul>
    </div>
  );
}
