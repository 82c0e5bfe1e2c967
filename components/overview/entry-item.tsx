import Link from 'next/link';

import { SeverityBadge } from '@/components/ui/severity-badge';
import type { Entry } from '@/lib/chain/chain';
import { outcomeCause, outcomeSentence, outcomeStatus } from '@/lib/messages/outcome-sentence';
import type { Translator } from '@/lib/messages/translator';

import type { EntryRow } from './entry-row';
import { HopStrip } from './hop-strip';

/** So many further names are listed; the rest is counted. */
const NAMES_SHOWN = 3;

/** The address of an entry's chain. */
export function chainHref(snapshot: string, entry: string): string {
  return `/snapshots/${encodeURIComponent(snapshot)}?entry=${encodeURIComponent(entry)}`;
}

function Names({ t, entry, snapshot }: { t: Translator; entry: Entry; snapshot: string }) {
  const { overview } = t.messages.screen;
  const [first = entry.component.name, ...others] = entry.hosts;
  const hidden = others.length - NAMES_SHOWN;
  return (
    <div className="min-w-0">
      <h3 className="text-sm font-semibold [overflow-wrap:anywhere]">
        <Link
          href={chainHref(snapshot, entry.id)}
          prefetch={false}
          className="text-ink underline decoration-line-strong underline-offset-4 after:absolute after:inset-0 hover:decoration-accent"
        >
          {first}
        </Link>
      </h3>
      {others.length > 0 && (
        <p className="mt-0.5 text-xs text-muted [overflow-wrap:anywhere]">
          {others.slice(0, NAMES_SHOWN).join(', ')}
          {hidden > 0 && ` ${t.say(overview.more, { count: hidden })}`}
        </p>
      )}
    </div>
  );
}

/** What tells the component apart: its own name, or its id where people named it like the address above. */
function componentName({ component: { name, id }, hosts }: Entry): string {
  return name === hosts[0] && !id.startsWith('arn:') ? id : name;
}

function Component({ t, entry }: { t: Translator; entry: Entry }) {
  const { overview, chainPage } = t.messages.screen;
  return (
    <div className="min-w-0 text-sm [overflow-wrap:anywhere]">
      <span className="text-muted">{chainPage.kind[entry.component.kind]}</span> {componentName(entry)}
      {entry.tenant !== null && <span className="text-muted"> ({t.say(overview.tenant, { name: entry.tenant.name })})</span>}
      {entry.fronted && <span className="text-muted"> · {overview.fronted}</span>}
      {!entry.enabled && <span className="ml-1.5 rounded border border-line-strong px-1 text-xs">{overview.disabled}</span>}
    </div>
  );
}

/** One way in: names, what answers first, what page requests get, what is spoken. The whole row leads to its chain. */
export function EntryItem({ t, row, snapshot }: { t: Translator; row: EntryRow; snapshot: string }) {
  const { overview, chainPage } = t.messages.screen;
  const { entry, outcome, severity, hops, gaps } = row;
  const status = outcomeStatus(t, outcome);
  const cause = outcomeCause(t, outcome);
  return (
    <li
      data-entry={entry.id}
      className="relative grid gap-x-6 gap-y-2 border-t border-line px-4 py-3 first:border-t-0 hover:bg-sunken md:grid-cols-[minmax(0,1.1fr)_minmax(0,2fr)]"
    >
      <div className="flex min-w-0 flex-col gap-1">
        <Names t={t} entry={entry} snapshot={snapshot} />
        <Component t={t} entry={entry} />
      </div>
      <div className="flex min-w-0 flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <SeverityBadge severity={severity} label={chainPage.severity[severity]} />
          {status !== null && <span className="font-mono text-sm font-semibold">{status}</span>}
          {gaps > 0 && <span className="text-xs text-unknown-ink">{t.say(overview.gaps, { count: gaps })}</span>}
        </div>
        <p className="text-sm">
          {outcomeSentence(t, outcome)}
          {cause !== null && <span className="mt-0.5 block text-xs text-muted">{cause}</span>}
        </p>
        <HopStrip t={t} hops={hops} outcome={outcome} />
      </div>
    </li>
  );
}
