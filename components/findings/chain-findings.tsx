import Link from 'next/link';

import { Section } from '@/components/ui/section';
import { type Finding, stands } from '@/lib/checks/finding';
import type { Translator } from '@/lib/messages/translator';

import { FindingCounts } from './finding-counts';
import { FindingGroups } from './finding-groups';
import { NO_FILTER, reviewHref } from './finding-query';

/** So many stand below the diagram, the worst of each place first; the review has all of them. */
const SHOWN = 24;

interface ChainFindingsProps {
  t: Translator;
  snapshot: string;
  /** On the way in that is shown. */
  findings: readonly Finding[];
  entry: string | null;
}

/** What the review found on the chain that is drawn, hop by hop. */
export function ChainFindings({ t, snapshot, findings, entry }: ChainFindingsProps) {
  const { review } = t.messages;
  const standing = findings.filter(stands);
  return (
    <Section
      id="findings"
      title={review.title}
      aside={
        <Link href={reviewHref(snapshot, { entry })} prefetch={false} className="text-sm underline underline-offset-4">
          {t.say(review.allOf, { count: findings.length })}
        </Link>
      }
    >
      <div className="grid gap-4">
        <FindingCounts t={t} snapshot={snapshot} findings={findings} tallies={null} query={{ ...NO_FILTER, entry }} />
        <FindingGroups t={t} snapshot={snapshot} findings={standing.slice(0, SHOWN)} of={standing} />
      </div>
    </Section>
  );
}
