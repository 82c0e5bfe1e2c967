import { actionsToAllow } from '@/components/gaps/gap-groups';
import { GapList } from '@/components/gaps/gap-list';
import { CodeBlock } from '@/components/ui/code-block';
import { Section } from '@/components/ui/section';
import { ToneSign } from '@/components/ui/tone-sign';
import type { Gap } from '@/lib/inventory/gap';
import type { Translator } from '@/lib/messages/translator';

/** So many causes are listed; the snapshot has them all. */
const CAUSES_SHOWN = 40;

/** What could not be read, why, and which actions to allow. */
export function Coverage({ t, gaps }: { t: Translator; gaps: readonly Gap[] }) {
  const { coverage } = t.messages.screen.overview;
  const allow = actionsToAllow(gaps);
  return (
    <Section id="coverage" title={coverage.title}>
      <div className="flex flex-col gap-2">
        <p className={`flex items-start gap-2 text-sm ${gaps.length === 0 ? 'text-fine-ink' : 'text-unknown-ink'}`}>
          <span className="mt-1">
            <ToneSign tone={gaps.length === 0 ? 'fine' : 'unknown'} />
          </span>
          {gaps.length === 0 ? coverage.complete : t.say(coverage.partial, { count: gaps.length })}
        </p>
        <GapList t={t} gaps={gaps} limit={CAUSES_SHOWN} />
        {allow.length > 0 && (
          <details className="text-sm">
            <summary className="font-medium">{coverage.allow}</summary>
            <p className="my-2 text-muted">{coverage.allowHint}</p>
            <CodeBlock label={coverage.allow} text={JSON.stringify(allow, null, 2)} />
          </details>
        )}
      </div>
    </Section>
  );
}
