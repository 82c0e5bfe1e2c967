import { EvidenceList } from '@/components/panel/evidence-list';
import { evidenceViews } from '@/components/panel/evidence-view';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { unreachedSentence } from '@/lib/messages/find-sentences';
import type { Translator } from '@/lib/messages/translator';
import type { Unreached, UnreachedReport } from '@/lib/trace/unreached/unreached';

import './doors.css';

/** What is set up that no request reaches, and why. */
export function UnreachedSection({ t, report: { unreached, complete } }: { t: Translator; report: UnreachedReport }) {
  const { find, screen } = t.messages;
  const words = find.unreached;
  return (
    <Section id="unreached" title={screen.doors.unreached}>
      <div className="unreached">
        {/* "Everything is reached" is a claim that what was not read does not allow. */}
        {(complete || unreached.length > 0) && (
          <Notice tone={unreached.length > 0 ? 'low' : 'fine'}>{t.say(words.count, { count: unreached.length })}</Notice>
        )}
        {!complete && <Notice tone="unknown">{unreached.length > 0 ? words.incomplete : words.nothing}</Notice>}
        {unreached.length > 0 && (
          <ul>
            {unreached.map((one) => (
              <Item key={`${one.kind} ${one.at.id} ${one.name}`} t={t} one={one} />
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function Item({ t, one }: { t: Translator; one: Unreached }) {
  const { what, why } = unreachedSentence(t, one);
  return (
    <li>
      <p>
        <strong>{what}</strong> <span className="at">{one.at.name}</span>
      </p>
      <p>{why}</p>
      <EvidenceList rows={evidenceViews(t, one.evidence)} texts={t.messages.screen.chainPage.panel} />
    </li>
  );
}
