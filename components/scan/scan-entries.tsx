import { Section } from '@/components/ui/section';
import { SeverityBadge } from '@/components/ui/severity-badge';
import type { ChainSummary } from '@/lib/checks/chain-summary';
import type { Translator } from '@/lib/messages/translator';

const SHOWN = 12;

/** The ways in as they become known. What they get is provisional: facts that are still missing count as unknown. */
export function ScanEntries({ t, found }: { t: Translator; found: ChainSummary | null }) {
  const { progress } = t.messages.scan;
  const { severity: labels } = t.messages.screen.chainPage;
  const entries = found?.entries ?? [];
  const total = found?.totalEntries ?? 0;
  return (
    <Section
      id="entries"
      title={progress.entries}
      aside={<span className="text-sm tabular-nums text-muted">{total.toLocaleString(t.locale)}</span>}
    >
      {found !== null && <p className="mb-2 text-sm text-muted">{t.say(progress.counts, found.counts)}</p>}
      {entries.length === 0 && <p className="text-sm text-muted">{progress.entriesNone}</p>}
      <ul className="-my-1.5 divide-y divide-line text-sm">
        {entries.slice(0, SHOWN).map(({ id, host, component, status, severity }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 py-1.5">
            <SeverityBadge severity={severity} label={labels[severity]} />
            <span className="min-w-0 font-medium [overflow-wrap:anywhere]">{host}</span>
            {component !== host && <span className="text-xs text-muted [overflow-wrap:anywhere]">{component}</span>}
            {status !== null && <span className="ml-auto font-mono text-xs font-semibold">{status}</span>}
          </li>
        ))}
      </ul>
      {total > SHOWN && <p className="mt-2 text-sm text-muted">{t.say(progress.entriesMore, { count: total - SHOWN })}</p>}
    </Section>
  );
}
