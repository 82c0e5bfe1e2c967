import Link from 'next/link';

import { SeveritySign } from '@/components/chain-picture/sign';
import { moment } from '@/components/overview/moment';
import { outcomeLine } from '@/components/panel/outcome-view';
import { buttonClass } from '@/components/ui/button-class';
import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import { FINDING_SEVERITIES } from '@/lib/checks/finding';
import type { TimelinePoint } from '@/lib/compare/timeline';
import type { Translator } from '@/lib/messages/translator';
import { hopName } from '@/lib/picture/view-edge';

import { compareHref } from './compare-address';

import '@/components/what-if/what-if.css';
import './compare.css';

interface TimelinePageProps {
  t: Translator;
  /** The way in as it was asked for. */
  entry: string;
  /** Oldest first. */
  points: readonly TimelinePoint[];
  /** Ways in that can be chosen, and the snapshot whose source they are of. */
  entries: readonly { id: string; name: string }[];
  snapshot: string;
  /** How many snapshots are shown at most, where there are more. */
  cut: number | null;
}

/** One way in over the snapshots of its source. */
export function TimelinePage({ t, entry, points, entries, snapshot, cut }: TimelinePageProps) {
  const { timeline } = t.messages.compare;
  const name = entries.find(({ id }) => id === entry)?.name ?? entry;
  const there = points.some(({ presence }) => presence === 'there');
  return (
    <PageMain
      wide
      title={entry === '' ? timeline.title : t.say(timeline.titleOf, { name })}
      lead={timeline.lead}
      actions={<EntryChoice t={t} entry={entry} entries={entries} snapshot={snapshot} />}
    >
      {entry !== '' && !there && <Notice tone="unknown">{timeline.none}</Notice>}
      {cut !== null && <p className="text-sm text-muted">{t.say(timeline.cut, { count: cut })}</p>}
      {entry !== '' && there && <Table t={t} points={points.toReversed()} name={name} />}
    </PageMain>
  );
}

function EntryChoice({ t, entry, entries, snapshot }: Pick<TimelinePageProps, 't' | 'entry' | 'entries' | 'snapshot'>) {
  const { timeline } = t.messages.compare;
  return (
    <form method="get" action="/timeline" className="side-picker">
      <input type="hidden" name="snapshot" value={snapshot} />
      <label>
        <span>{timeline.choose}</span>
        <select name="entry" key={entry} defaultValue={entry}>
          {entries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonClass.quiet}>
        {timeline.go}
      </button>
    </form>
  );
}

function Table({ t, points, name }: { t: Translator; points: readonly TimelinePoint[]; name: string }) {
  const { timeline } = t.messages.compare;
  return (
    <div className="compared timeline" tabIndex={0} role="group" aria-label={t.say(timeline.titleOf, { name })}>
      <table>
        <thead>
          <tr>
            {[timeline.when, timeline.requests, timeline.hops, timeline.findings, timeline.bypass].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={point.snapshot} t={t} point={point} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ t, point }: { t: Translator; point: TimelinePoint }) {
  const { compare, screen, review, find } = t.messages;
  const { timeline } = compare;
  const found = FINDING_SEVERITIES.filter((severity) => point.findings[severity] > 0);
  return (
    <tr>
      <th scope="row">
        <Link href={`/snapshots/${point.snapshot}`} prefetch={false}>
          {moment(t, point.createdAt)}
        </Link>
        <br />
        {point.before === null ? (
          <small>{timeline.first}</small>
        ) : (
          <Link href={compareHref(point.before, point.snapshot)} prefetch={false}>
            {timeline.compare}
          </Link>
        )}
      </th>
      {point.presence === 'there' ? (
        <>
          <td>
            <ul>
              {point.requests.map(({ kind, outcome, severity, spoken, changed }) => (
                <li key={kind} className={`s-${severity}`}>
                  <SeveritySign severity={severity} /> {screen.chainPage.requestKind[kind]}: {outcomeLine(t, outcome)}{' '}
                  <Differs t={t} changed={changed} />
                  <small>{spoken.join(' → ')}</small>
                </li>
              ))}
            </ul>
          </td>
          <td>
            <ul>
              {point.hops.map((hop) => (
                <li key={hop.id}>
                  {hopName(t, hop)}: {screen.chainPage.posture[hop.posture].label} <Differs t={t} changed={hop.changed} />
                </li>
              ))}
            </ul>
          </td>
          <td>
            {found.length === 0
              ? timeline.noneStand
              : found.map((severity) => `${review.severity[severity]} ${String(point.findings[severity])}`).join(' · ')}{' '}
            <Differs t={t} changed={point.findingsChanged} />
          </td>
          <td>
            {point.bypass === null ? screen.tryOut.notFronted : find.bypass.verdict[point.bypass]}{' '}
            <Differs t={t} changed={point.bypassChanged} />
          </td>
        </>
      ) : (
        <td colSpan={4}>
          {timeline[point.presence]} <Differs t={t} changed={point.presenceChanged} />
        </td>
      )}
    </tr>
  );
}

function Differs({ t, changed }: { t: Translator; changed: boolean }) {
  return changed ? <strong className="differs">{t.messages.compare.timeline.differs}</strong> : null;
}
