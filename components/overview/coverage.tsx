import { CodeBlock } from '@/components/ui/code-block';
import { Section } from '@/components/ui/section';
import { ToneSign } from '@/components/ui/tone-sign';
import type { Gap } from '@/lib/inventory/gap';
import { gapSentence } from '@/lib/messages/gap-sentence';
import type { Translator } from '@/lib/messages/translator';

import { actionsToAllow, gapGroups, type GapGroup } from './gap-groups';

/** So many causes are listed; the snapshot has them all. */
const GROUPS_SHOWN = 40;
const REGIONS_SHOWN = 4;

/** What could not be read, why, and which action to allow. */
export function Coverage({ t, gaps }: { t: Translator; gaps: readonly Gap[] }) {
  const { coverage } = t.messages.screen.overview;
  const groups = gapGroups(gaps);
  const allow = actionsToAllow(gaps);
  return (
    <Section id="coverage" title={coverage.title}>
      <p className={`flex items-start gap-2 text-sm ${gaps.length === 0 ? 'text-fine-ink' : 'text-unknown-ink'}`}>
        <span className="mt-1">
          <ToneSign tone={gaps.length === 0 ? 'fine' : 'unknown'} />
        </span>
        {gaps.length === 0 ? coverage.complete : t.say(coverage.partial, { count: gaps.length })}
      </p>
      {groups.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-t border-line">
          {groups.slice(0, GROUPS_SHOWN).map((group) => (
            <GapItem key={`${group.action}|${group.reason}`} t={t} group={group} />
          ))}
        </ul>
      )}
      {groups.length > GROUPS_SHOWN && <p className="pt-2 text-sm text-muted">{t.say(coverage.more, { count: groups.length - GROUPS_SHOWN })}</p>}
      {allow.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="font-medium">{coverage.allow}</summary>
          <p className="my-2 text-muted">{coverage.allowHint}</p>
          <CodeBlock label={coverage.allow} text={JSON.stringify(allow, null, 2)} />
        </details>
      )}
    </Section>
  );
}

function GapItem({ t, group }: { t: Translator; group: GapGroup }) {
  const sentence = gapSentence(t, group.first);
  const regions = group.regions.slice(0, REGIONS_SHOWN).join(', ') + (group.regions.length > REGIONS_SHOWN ? '…' : '');
  const what = group.gaps.length === 1 ? sentence.what : t.messages.gaps.kind[group.first.kind];
  return (
    <li className="grid gap-x-4 gap-y-0.5 py-2 text-sm sm:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,2fr)]">
      <span className="font-mono text-xs [overflow-wrap:anywhere]">
        {group.action}
        {group.gaps.length > 1 && <span className="text-muted"> × {group.gaps.length.toLocaleString(t.locale)}</span>}
      </span>
      <span className="[overflow-wrap:anywhere]">
        {sentence.why} <span className="text-xs text-muted">{regions}</span>
      </span>
      <span className="text-muted [overflow-wrap:anywhere]">
        {t.say(t.messages.screen.overview.coverage.line, { what, advice: sentence.advice })}
      </span>
    </li>
  );
}
