import { ToneSign } from '@/components/ui/tone-sign';
import type { Tone } from '@/components/ui/tone';
import type { Translator } from '@/lib/messages/translator';

import type { EntryRow } from './entry-row';

const INK: Readonly<Record<Tone, string>> = {
  critical: 'text-critical-ink',
  high: 'text-high-ink',
  medium: 'text-medium-ink',
  low: 'text-low-ink',
  fine: 'text-fine-ink',
  unknown: 'text-unknown-ink',
};

/** The account in four numbers. */
export function Glance({ t, rows, gaps }: { t: Translator; rows: readonly EntryRow[]; gaps: number }) {
  const { summary } = t.messages.screen.overview;
  const failing = rows.filter(({ severity }) => severity === 'critical' || severity === 'high').length;
  const unknown = rows.filter(({ severity }) => severity === 'unknown').length;
  // Where nothing was found, nothing is proven fine either.
  const settled = rows.length > 0 ? 'fine' : null;
  const numbers: readonly { count: number; label: string; tone: Tone | null }[] = [
    { count: rows.length, label: t.say(summary.entries, { count: rows.length }), tone: null },
    { count: failing, label: summary.failing, tone: failing > 0 ? 'critical' : unknown > 0 ? null : settled },
    { count: unknown, label: summary.unknown, tone: unknown > 0 ? 'unknown' : settled },
    { count: gaps, label: summary.gaps, tone: gaps > 0 ? 'unknown' : 'fine' },
  ];
  return (
    <ul aria-label={summary.label} className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line sm:grid-cols-4">
      {numbers.map(({ count, label, tone }) => (
        <li key={label} className="flex flex-col gap-0.5 bg-surface px-4 py-3">
          <span className={`flex items-center gap-2 text-2xl font-semibold tabular-nums ${tone === null ? '' : INK[tone]}`}>
            {count.toLocaleString(t.locale)}
            {tone !== null && <ToneSign tone={tone} />}
          </span>
          <span className="text-xs text-muted">{label}</span>
        </li>
      ))}
    </ul>
  );
}
