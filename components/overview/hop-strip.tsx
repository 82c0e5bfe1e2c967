import { Fragment } from 'react';

import type { Translator } from '@/lib/messages/translator';
import type { PageOutcome } from '@/lib/trace/page-outcome';

import type { HopBrief } from './hop-brief';

const SHORT = { 'HTTP/3': 'h3', 'HTTP/2': 'h2', 'HTTP/1.1': 'h1.1' } as const;

/** One version in full, several in short: `HTTP/1.1`, `h3 · h2 · h1.1`. */
function spoken({ versions }: HopBrief): string {
  const [only] = versions;
  if (only !== undefined && versions.length === 1) return only;
  return versions.map((version) => SHORT[version]).join(' · ');
}

/** What pages speak from hop to hop, ending in the status where they end. */
export function HopStrip({ t, hops, outcome }: { t: Translator; hops: readonly HopBrief[]; outcome: PageOutcome }) {
  const words = t.messages.screen.overview.hops;
  const status = outcome.worst?.status ?? null;
  // Where requests end before a hop, nothing is spoken on it; only where the end is unknown is that unknown too.
  const shown = outcome.kind === 'unknown' ? hops : hops.filter(({ versions }) => versions.length > 0);
  if (shown.length === 0) return null;
  return (
    <ol aria-label={words.label} className="flex flex-wrap items-center gap-x-1.5 gap-y-1 font-mono text-xs">
      {shown.map((hop, index) => (
        <Fragment key={hop.kind}>
          {index > 0 && <Arrow />}
          <li className="rounded border border-line bg-sunken px-1.5 py-0.5">
            <span className="sr-only">{words[hop.kind]}: </span>
            {hop.versions.length === 0 ? words.unknown : spoken(hop)}
            {hop.plain && <span className="ml-1 font-sans font-medium text-high-ink">{words.plain}</span>}
          </li>
        </Fragment>
      ))}
      {outcome.kind === 'answered' && status !== null && (
        <>
          <Arrow />
          <li
            className={`rounded border px-1.5 py-0.5 font-semibold ${status >= 400 ? 'border-critical bg-critical-soft text-critical-ink' : 'border-line bg-sunken'}`}
          >
            {status}
          </li>
        </>
      )}
    </ol>
  );
}

function Arrow() {
  return (
    <li aria-hidden="true" className="text-muted">
      →
    </li>
  );
}
