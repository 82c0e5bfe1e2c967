import Link from 'next/link';

import { moment } from '@/components/overview/moment';
import { sourceName } from '@/components/overview/source-panel';
import { buttonClass } from '@/components/ui/button-class';
import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import { ComparedHops } from '@/components/what-if/compared-hops';
import { ComparedRequests } from '@/components/what-if/compared-requests';
import { ComparedBypass } from '@/components/what-if/what-changes';
import type { Compared } from '@/lib/compare/compare-snapshots';
import type { SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import { behavesAlike } from '@/lib/compare/summary';
import { behaviourSentences } from '@/lib/messages/comparison-sentences';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { compareFileHref, compareHref } from './compare-address';
import { ComparedConfiguration } from './compared-configuration';
import { ComparedFindings } from './compared-findings';
import { ComparedPicture } from './compared-picture';
import { type Choice, SidePicker } from './side-picker';

import '@/components/what-if/what-if.css';
import './compare.css';

interface ComparePageProps {
  t: Translator;
  base: Pick<Snapshot, 'id' | 'createdAt' | 'source'>;
  head: Pick<Snapshot, 'id' | 'createdAt' | 'source'>;
  compared: Compared;
  /** What else can be chosen. */
  choices: readonly Choice[];
  /** What is the same is shown, too. */
  all: boolean;
}

/** Two snapshots side by side: behaviour, both in one picture, findings, configuration. */
export function ComparePage({ t, base, head, compared, choices, all }: ComparePageProps) {
  const { compare } = t.messages;
  const { comparison } = compared;
  const name = (side: typeof base): string => sourceName(t, side.source);
  return (
    <PageMain
      wide
      title={t.say(compare.titleOf, { base: name(base), head: name(head) })}
      lead={
        <>
          <p>{t.say(compare.side, { side: compare.base, source: name(base), when: moment(t, base.createdAt) })}</p>
          <p>{t.say(compare.side, { side: compare.head, source: name(head), when: moment(t, head.createdAt) })}</p>
        </>
      }
      actions={<Actions t={t} base={base.id} head={head.id} all={all} />}
    >
      <SidePicker t={t} choices={withSides(choices, [base, head])} base={base.id} head={head.id} />
      <Section id="behaviour" title={compare.behaviour}>
        <Behaviour t={t} comparison={comparison} />
      </Section>
      <ComparedPicture t={t} compared={compared} all={all} />
      <Section id="findings" title={compare.findings}>
        <ComparedFindings t={t} base={base.id} head={head.id} comparison={comparison} all={all} />
      </Section>
      <Section id="configuration" title={compare.configuration}>
        <ComparedConfiguration t={t} comparison={comparison} all={all} />
      </Section>
    </PageMain>
  );
}

/** The sides stand in the list, however old they are. */
function withSides(choices: readonly Choice[], sides: readonly Choice[]): Choice[] {
  return [
    ...choices,
    ...sides.filter(({ id }, at) => !choices.some((one) => one.id === id) && sides.findIndex((one) => one.id === id) === at),
  ];
}

function Actions({ t, base, head, all }: { t: Translator; base: string; head: string; all: boolean }) {
  const { only, download } = t.messages.compare;
  return (
    <>
      <nav aria-label={only.label} className="switch">
        <Link href={compareHref(base, head)} prefetch={false} scroll={false} aria-current={all ? undefined : 'page'}>
          {only.changes}
        </Link>
        <Link href={compareHref(base, head, true)} prefetch={false} scroll={false} aria-current={all ? 'page' : undefined}>
          {only.all}
        </Link>
      </nav>
      <ul aria-label={download.label} className="flex gap-1">
        {(['json', 'markdown'] as const).map((format) => (
          <li key={format}>
            <a href={compareFileHref(base, head, format, t.locale)} download className={buttonClass.quiet}>
              {download[format]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Behaviour({ t, comparison }: { t: Translator; comparison: SnapshotComparison }) {
  const { requests, hops, bypass } = comparison;
  const [first, ...others] = behaviourSentences(t, comparison);
  const open = requests.filter(({ change }) => change === 'unread' || change === 'read-now');
  const changed = requests.filter(({ change }) => change === 'changed');
  const told = hops.filter(({ change }) => change !== 'same' && change !== 'unread' && change !== 'read-now');
  const alike = behavesAlike(comparison);
  const hosts = requests.map(({ request, before }) => [before.trace.request.host, request.host]).filter(([was, is]) => was !== is);
  const renamed = [...new Set(hosts.map((pair) => pair.join(' → ')))];
  return (
    <div className="what-if">
      {alike ? <Notice tone={open.length + others.length > 0 ? 'unknown' : 'fine'}>{first}</Notice> : null}
      {changed.length > 0 && <ComparedRequests t={t} requests={[...changed, ...requests.filter(({ change }) => change === 'same')]} />}
      {others.map((sentence) => (
        <Notice key={sentence} tone="unknown">
          {sentence}
        </Notice>
      ))}
      {renamed.length > 0 && <p className="text-muted">{t.say(t.messages.compare.hosts, { list: renamed })}</p>}
      <ComparedHops t={t} hops={told} />
      <ComparedBypass t={t} bypass={bypass} />
    </div>
  );
}
