import type { Translator } from '@/lib/messages/translator';
import type { CallTally } from '@/lib/progress';

// Browsers draw their own bar in their own colours unless each of its parts is told otherwise.
const BAR =
  'h-2 w-full min-w-16 appearance-none overflow-hidden rounded-full border border-line-strong bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent';
const CELL = 'px-3 py-1.5 text-right tabular-nums';

/** The sum over all services and regions. */
export function totalOf(tallies: readonly CallTally[]): { done: number; known: number } {
  return tallies.reduce((sum, { done, known }) => ({ done: sum.done + done, known: sum.known + known }), { done: 0, known: 0 });
}

/** A bar with its numbers; before anything is known it says only that something happens. */
export function CallBar({ t, label, done, known }: { t: Translator; label: string; done: number; known: number }) {
  return (
    <div className="flex items-center gap-3">
      <progress aria-label={label} max={Math.max(known, 1)} value={done} className={BAR} />
      <span className="shrink-0 text-xs tabular-nums text-muted">
        {done.toLocaleString(t.locale)} / {known.toLocaleString(t.locale)}
      </span>
    </div>
  );
}

/** Calls done and known, by service and region. */
export function CallProgress({ t, tallies }: { t: Translator; tallies: readonly CallTally[] }) {
  const { progress } = t.messages.scan;
  if (tallies.length === 0) return <p className="text-sm text-muted">{progress.waiting}</p>;
  return (
    <div role="group" aria-label={progress.byService} tabIndex={0} className="-mx-4 max-h-[36rem] overflow-auto">
      <table className="w-full min-w-xl text-sm">
        <thead className="sticky top-0 bg-surface text-xs text-muted">
          <tr>
            <th scope="col" className="px-4 py-1.5 text-left font-medium">
              {progress.service}
            </th>
            <th scope="col" className="px-3 py-1.5 text-left font-medium">
              {progress.region}
            </th>
            <th scope="col" className="w-1/3 px-3 py-1.5 text-left font-medium">
              {progress.progress}
            </th>
            {[progress.throttled, progress.retried, progress.failedCalls].map((label) => (
              <th key={label} scope="col" className={`${CELL} font-medium`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tallies.map((tally) => (
            <TallyRow key={`${tally.service}|${tally.region}`} t={t} tally={tally} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TallyRow({ t, tally }: { t: Translator; tally: CallTally }) {
  const { service, region, done, known, throttled, retried, failed } = tally;
  return (
    <tr className="border-t border-line">
      <th scope="row" className="px-4 py-1.5 text-left font-mono text-xs font-medium">
        {service}
      </th>
      <td className="px-3 py-1.5 font-mono text-xs whitespace-nowrap text-muted">{region}</td>
      <td className="px-3 py-1.5">
        <CallBar t={t} label={`${service} ${region}`} done={done} known={known} />
      </td>
      <td className={`${CELL} ${throttled > 0 ? 'font-medium text-medium-ink' : 'text-muted'}`}>{throttled}</td>
      <td className={`${CELL} ${retried > 0 ? 'font-medium text-medium-ink' : 'text-muted'}`}>{retried}</td>
      <td className={`${CELL} ${failed > 0 ? 'font-medium text-unknown-ink' : 'text-muted'}`}>{failed}</td>
    </tr>
  );
}
