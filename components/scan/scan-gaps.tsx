import { GapList } from '@/components/gaps/gap-list';
import { Section } from '@/components/ui/section';
import type { Gap } from '@/lib/inventory/gap';
import type { Translator } from '@/lib/messages/translator';

const CAUSES_SHOWN = 12;

/** What could not be read so far. That nothing is missing is said only when that is proven: after the end. */
export function ScanGaps({ t, gaps, proven }: { t: Translator; gaps: readonly Gap[]; proven: boolean }) {
  const { progress } = t.messages.scan;
  if (gaps.length === 0 && !proven) return null;
  return (
    <Section
      id="gaps"
      title={progress.gaps}
      aside={<span className="text-sm tabular-nums text-muted">{gaps.length.toLocaleString(t.locale)}</span>}
    >
      {gaps.length === 0 && <p className="text-sm text-muted">{progress.gapsNone}</p>}
      <GapList t={t} gaps={gaps} limit={CAUSES_SHOWN} />
    </Section>
  );
}
