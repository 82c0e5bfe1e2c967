import Link from 'next/link';

import { buttonClass } from '@/components/ui/button-class';
import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import type { ChainSummary } from '@/lib/checks/chain-summary';
import type { Gap } from '@/lib/inventory/gap';
import type { Translator } from '@/lib/messages/translator';
import type { CallTally, RetryNotice } from '@/lib/progress';

import { CallBar, CallProgress, totalOf } from './call-progress';
import { CancelScan } from './cancel-scan';
import { FollowScan } from './follow-scan';
import { ScanEntries } from './scan-entries';
import { ScanGaps } from './scan-gaps';
import { ScanRetries } from './scan-retries';
import { ScanFailure, ScanStatusBadge, type ScanStatusName } from './scan-status';
import { timeLeft } from './time-left';

export interface ScanShown {
  id: string;
  request: { kind: 'sample'; sample: string } | { kind: 'live'; profile: string | null; roleArn: string | null };
  status: ScanStatusName;
  participants: number;
  tallies: readonly CallTally[];
  secondsLeft: number | null;
  retries: readonly RetryNotice[];
  gaps: readonly Gap[];
  partial: ChainSummary | null;
  snapshotId: string | null;
  /** Why it ended without a result, in words. */
  failure: string | null;
  /** Seconds. */
  elapsed: number;
}

function sourceOf(t: Translator, { request }: ScanShown): string {
  const { source } = t.messages.scan;
  if (request.kind === 'sample') return t.say(source.sample, { name: request.sample });
  if (request.roleArn !== null) return t.say(source.liveRole, { role: request.roleArn });
  return request.profile === null ? source.live : t.say(source.liveProfile, { profile: request.profile });
}

/** A scan while it runs, and how it ended. */
export function ScanRun({ t, scan, participant }: { t: Translator; scan: ScanShown; participant: string | null }) {
  const { progress } = t.messages.scan;
  const running = scan.status === 'running';
  return (
    <PageMain
      title={t.say(progress[scan.status], { source: sourceOf(t, scan) })}
      lead={<Standing t={t} scan={scan} />}
      actions={<Actions t={t} scan={scan} participant={participant} />}
    >
      {running && (
        <>
          <FollowScan id={scan.id} result="/?snapshot=" lost={progress.lost} />
          <noscript>
            <meta httpEquiv="refresh" content="5" />
            <p className="text-sm text-muted">{progress.reload}</p>
          </noscript>
        </>
      )}
      {scan.failure !== null && <ScanFailure t={t} sentence={scan.failure} cancelled={scan.status === 'cancelled'} />}
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-5">
          {(running || scan.tallies.length > 0) && <Calls t={t} scan={scan} />}
          <ScanRetries t={t} retries={scan.retries} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {(running || scan.partial !== null) && <ScanEntries t={t} found={scan.partial} />}
          <ScanGaps t={t} gaps={scan.gaps} proven={scan.status === 'done'} />
        </div>
      </div>
    </PageMain>
  );
}

function Standing({ t, scan }: { t: Translator; scan: ScanShown }) {
  const { progress } = t.messages.scan;
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span role="status">
          <ScanStatusBadge t={t} status={scan.status} />
        </span>
        <span>{t.say(progress.elapsed, { seconds: scan.elapsed })}</span>
        {scan.status === 'running' && <span>{timeLeft(t, scan.secondsLeft)}</span>}
      </p>
      {scan.status === 'running' && <p>{progress.kept}</p>}
      {scan.status === 'running' && scan.participants > 1 && <p>{t.say(progress.shared, { count: scan.participants })}</p>}
    </div>
  );
}

function Actions({ t, scan, participant }: { t: Translator; scan: ScanShown; participant: string | null }) {
  const { progress, live } = t.messages.scan;
  if (scan.snapshotId !== null) {
    return (
      <Link href={`/?snapshot=${scan.snapshotId}`} prefetch={false} className={buttonClass.primary}>
        {progress.open}
      </Link>
    );
  }
  if (scan.status !== 'running' || participant === null) return null;
  return (
    <CancelScan id={scan.id} participant={participant} label={progress.cancel} busyLabel={progress.cancelling} offline={live.offline} />
  );
}

function Calls({ t, scan }: { t: Translator; scan: ScanShown }) {
  const { progress } = t.messages.scan;
  const total = totalOf(scan.tallies);
  return (
    <Section
      id="calls"
      title={progress.byService}
      aside={<span className="text-sm tabular-nums text-muted">{t.say(progress.calls, total)}</span>}
    >
      <div className="mb-3">
        <CallBar t={t} label={progress.allCalls} done={total.done} known={total.known} />
      </div>
      <CallProgress t={t} tallies={scan.tallies} />
    </Section>
  );
}
