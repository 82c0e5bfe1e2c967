import type { HopComparison } from '@/lib/compare/comparison';
import { spokenSentence } from '@/lib/messages/spoken-sentence';
import type { Translator } from '@/lib/messages/translator';
import { hopName } from '@/lib/picture/view-edge';
import type { HopReport } from '@/lib/trace/survey-types';
import { wasSpoken } from '@/lib/trace/was-spoken';

/** Hops on which something else is spoken. */
export function ComparedHops({ t, hops }: { t: Translator; hops: readonly HopComparison[] }) {
  const { tryOut } = t.messages.screen;
  const rows = hops
    .map(({ id, before, after, ...ends }) => ({ id, name: hopName(t, ends), was: speech(t, before), is: speech(t, after) }))
    .filter(({ was, is }) => was !== is);
  if (rows.length === 0) return null;
  return (
    <div>
      <h3>{tryOut.hops}</h3>
      <div className="compared" tabIndex={0} role="group" aria-label={tryOut.hops}>
        <table>
          <thead>
            <tr>
              <th scope="col">{tryOut.hop}</th>
              <th scope="col">{tryOut.before}</th>
              <th scope="col">{tryOut.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, was, is }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{was}</td>
                <td>{is}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function speech(t: Translator, hop: HopReport | null): string {
  const { tryOut, chainPage } = t.messages.screen;
  if (hop === null) return tryOut.absent;
  const spoken = hop.effective.filter((use) => wasSpoken(use, use.outcome)).map((use) => spokenSentence(t, use));
  // Uses come worst first, and what is worst changes.
  return spoken.length === 0 ? chainPage.edge.nothing : [...new Set(spoken)].sort().join('; ');
}
