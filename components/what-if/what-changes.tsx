import type { BypassComparison, FindingComparison } from '@/lib/compare/comparison';
import type { DoorVerdict } from '@/lib/trace/bypass/door';
import type { Price } from '@/lib/edits/price';
import { findingSentence } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';

/** Whether CloudFront can be gone round, before and after. */
export function ComparedBypass({ t, bypass }: { t: Translator; bypass: readonly BypassComparison[] }) {
  const { tryOut } = t.messages.screen;
  const verdict = (side: DoorVerdict | null): string => (side === null ? tryOut.notFronted : t.messages.find.bypass.verdict[side]);
  if (bypass.length === 0) return null;
  return (
    <div>
      <h3>{tryOut.bypass}</h3>
      <ul>
        {bypass.map(({ loadBalancer: { id, name }, before, after, changed }) => (
          <li key={id}>
            {changed
              ? t.say(tryOut.bypassAt, { name, before: verdict(before), after: verdict(after) })
              : t.say(tryOut.bypassSame, { name, verdict: verdict(after) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Findings that go, come or are otherwise. */
export function ComparedFindings({ t, findings }: { t: Translator; findings: readonly FindingComparison[] }) {
  const { tryOut } = t.messages.screen;
  const lines = findings.flatMap(({ before, after, changed }) => {
    const finding = after ?? before;
    if (!changed || finding === null) return [];
    const pattern = after === null ? tryOut.gone : before === null ? tryOut.fresh : tryOut.otherwise;
    return [t.say(pattern, { finding: findingSentence(t, finding) })];
  });
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{tryOut.findings}</h3>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the changes cost, take away or ask for. */
export function Prices({ t, prices }: { t: Translator; prices: readonly Price[] }) {
  const { screen, whatIf } = t.messages;
  return (
    <div>
      <h3>{screen.tryOut.prices}</h3>
      {prices.length === 0 ? (
        <p className="text-muted">{screen.tryOut.noPrice}</p>
      ) : (
        <ul>
          {prices.map(({ code, params }, index) => (
            <li key={`${code} ${String(index)}`}>{t.say(whatIf.price[code], params)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
