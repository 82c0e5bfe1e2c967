import { CHECKS } from '@/lib/checks/registry';
import { FACTS } from '@/lib/facts/facts';
import { outcomeFact } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';

import { Part } from './part';

/** AWS's pages that the verdict rests on, with the day on which they were read, and the controls that ask for the same. */
export function Sources({ t, check, controls }: { t: Translator; check: string; controls: readonly string[] }) {
  const { detail } = t.messages.review;
  const own = CHECKS.find(({ id }) => id === check);
  const fact = outcomeFact(check);
  const facts = [...(own?.facts ?? []), ...(fact === null ? [] : [fact])];
  return (
    <>
      {(own !== undefined || facts.length > 0) && (
        <Part title={detail.sources}>
          <ul>
            {facts.map((one) => (
              <li key={one}>
                {t.say(t.messages.facts[one])} <a href={FACTS[one].url}>{FACTS[one].title}</a> ({FACTS[one].asOf})
              </li>
            ))}
            {own !== undefined && (
              <li>
                <a href={own.source}>{own.source}</a>
              </li>
            )}
          </ul>
        </Part>
      )}
      {controls.length > 0 && <Part title={detail.controls}>{controls.join(', ')}</Part>}
    </>
  );
}
