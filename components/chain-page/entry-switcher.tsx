import { buttonClass } from '@/components/ui/button-class';
import type { Translator } from '@/lib/messages/translator';
import type { EntryReport } from '@/lib/trace/survey-types';

import type { ChainAddress } from './chain-address';

/** Chooses one way in, or the whole account. A form, so that it works without JavaScript. */
export function EntrySwitcher({ t, entries, address }: { t: Translator; entries: readonly EntryReport[]; address: ChainAddress }) {
  const { chainPage } = t.messages.screen;
  return (
    <form method="get" className="flex max-w-full min-w-0 items-center gap-2">
      {address.view === 'table' && <input type="hidden" name="view" value="table" />}
      <label className="sr-only" htmlFor="entry">
        {chainPage.entry.label}
      </label>
      <select
        id="entry"
        name="entry"
        // A new key for each place: React would keep the choice that the browser restored.
        key={address.entry}
        defaultValue={address.entry ?? ''}
        className="min-h-9 w-full max-w-72 min-w-0 rounded-md border border-line-strong bg-surface px-2 text-sm text-ink"
      >
        <option value="">{t.say(chainPage.entry.whole, { count: entries.length })}</option>
        {entries.map(({ entry, severity }) => (
          <option key={entry.id} value={entry.id}>
            {`${entry.hosts[0] ?? entry.component.name}${entry.tenant === null ? '' : ` (${entry.tenant.name})`} · ${chainPage.severity[severity]}`}
          </option>
        ))}
      </select>
      <button type="submit" className={buttonClass.quiet}>
        {chainPage.entry.go}
      </button>
    </form>
  );
}
