import type { Translator } from '@/lib/messages/translator';
import type { Replacement } from '@/lib/redaction/redactor';

/** So many are listed: enough to see how, and a page that stays quick. */
const MOST = 200;

/** What a share has in place of what. */
export function Replacements({ t, replacements }: { t: Translator; replacements: readonly Replacement[] }) {
  const { share } = t.messages.kept;
  return (
    <>
      <p className="mb-3 text-sm text-muted">{t.say(share.replacedLead, { count: replacements.length })}</p>
      {replacements.length > 0 && (
        <div className="overflow-x-auto">
          <table className="w-full text-left text-xs">
            <thead className="text-muted">
              <tr>
                <th className="py-1 pr-4 font-medium">{share.original}</th>
                <th className="py-1 font-medium">{share.pseudonym}</th>
              </tr>
            </thead>
            <tbody className="font-mono">
              {replacements.slice(0, MOST).map(({ kind, original, pseudonym }) => (
                <tr key={`${kind} ${original}`} className="border-t border-line align-top">
                  <td className="py-1 pr-4 [overflow-wrap:anywhere]">{original}</td>
                  <td className="py-1 [overflow-wrap:anywhere]">{pseudonym}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {replacements.length > MOST && <p className="mt-2 text-xs text-muted">{t.say(share.more, { count: replacements.length - MOST })}</p>}
    </>
  );
}
