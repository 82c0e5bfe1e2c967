import type { Gap } from '@/lib/inventory/gap';
import { gapSentence } from '@/lib/messages/gap-sentence';
import type { Translator } from '@/lib/messages/translator';

import { gapGroups, type GapGroup } from './gap-groups';

const REGIONS_SHOWN = 4;

/** What could not be read, by cause: the action, why it failed, what to do. At most `limit` causes; the rest is counted. */
export function GapList({ t, gaps, limit }: { t: Translator; gaps: readonly Gap[]; limit: number }) {
  const groups = gapGroups(gaps);
  if (groups.length === 0) return null;
  return (
    <>
      <ul className="divide-y divide-line text-sm">
        {groups.slice(0, limit).map((group) => (
          <GapItem key={`${group.action}|${group.reason}`} t={t} group={group} />
        ))}
      </ul>
      {groups.length > limit && <p className="pt-2 text-sm text-muted">{t.say(t.messages.gaps.more, { count: groups.length - limit })}</p>}
    </>
  );
}

function GapItem({ t, group: { action, regions, gaps, first } }: { t: Translator; group: GapGroup }) {
  const sentence = gapSentence(t, first);
  const what = gaps.length === 1 ? sentence.what : t.messages.gaps.kind[first.kind];
  const places = regions.slice(0, REGIONS_SHOWN).join(', ') + (regions.length > REGIONS_SHOWN ? '…' : '');
  return (
    <li className="flex flex-col gap-0.5 py-2 [overflow-wrap:anywhere]">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium text-unknown-ink">{sentence.why}</span>
        <span className="font-mono text-xs">
          {action}
          {gaps.length > 1 && <span className="text-muted"> × {gaps.length.toLocaleString(t.locale)}</span>}
        </span>
        <span className="text-xs text-muted">{places}</span>
      </span>
      <span className="text-muted">{t.say(t.messages.gaps.line, { what, advice: sentence.advice })}</span>
    </li>
  );
}
