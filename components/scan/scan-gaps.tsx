import { Section } from '@/components/ui/section';
import type { Gap } from '@/lib/inventory/gap';
import { gapSentence } from '@/lib/messages/gap-sentence';
import type { Translator } from '@/lib/messages/translator';

const SHOWN = 12;

/** What could not be read so far, newest first. That nothing is missing is said only when that is proven: after the end. */
export function ScanGaps({ t, gaps, proven }: { t: Translator; gaps: readonly Gap[]; proven: boolean }) {
  const { progress } = t.messages.scan;
  if (gaps.length === 0 && !proven) return null;
  return (
    <Section id="gaps" title={progress.gaps} aside={<span className="text-sm tabular-nums text-muted">{gaps.length.toLocaleString(t.locale)}</span>}>
      {gaps.length === 0 && <p className="text-sm text-muted">{progress.gapsNone}</p>}
      <ul className="-my-1.5 divide-y divide-line text-sm">
        {gaps
          .slice(-SHOWN)
          .reverse()
          .map((gap) => (
            <GapLine key={gap.id} t={t} gap={gap} />
          ))}
      </ul>
      {gaps.length > SHOWN && <p className="mt-2 text-sm text-muted">{t.say(progress.gapsMore, { count: gaps.length - SHOWN })}</p>}
    </Section>
  );
}

function GapLine({ t, gap }: { t: Translator; gap: Gap }) {
  const { what, why, advice } = gapSentence(t, gap);
  return (
    <li className="py-1.5 [overflow-wrap:anywhere]">
      <span className="font-medium">{what}</span>: {why} <span className="text-muted">{advice}</span>
    </li>
  );
}
