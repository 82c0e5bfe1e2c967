import Link from 'next/link';

import { HiddenAddress } from '@/components/ask/hidden-address';
import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { buttonClass } from '@/components/ui/button-class';
import { Section } from '@/components/ui/section';
import type { Translator } from '@/lib/messages/translator';

import type { OfferGroup, OfferView } from './offer-view';

interface OfferFormProps {
  t: Translator;
  groups: readonly OfferGroup[];
  address: ChainAddress;
}

/** Settings of a component or hop, each with the values that can be tried out. A form, so that it works without JavaScript. */
export function OfferForm({ t, groups, address }: OfferFormProps) {
  const { tryOut } = t.messages.screen;
  // Those that the form itself offers are sent by its fields.
  const chosen = new Set(groups.flatMap(({ offers }) => offers.map((offer) => offer.chosen)));
  const kept = address.edits.filter((edit) => !chosen.has(edit));
  return (
    <Section id="try-out" title={tryOut.at}>
      <p className="text-sm text-muted">{groups.length === 0 ? tryOut.nothing : tryOut.lead}</p>
      <form method="get" className="offers" key={writeAddress(address)}>
        <HiddenAddress address={{ ...address, edits: kept, tryAt: null, select: null, request: null }} />
        {groups.map(({ id, title, offers }) => (
          <fieldset key={id}>
            <legend>{title}</legend>
            {offers.map((offer) => (
              <Offer key={offer.setting} t={t} offer={offer} />
            ))}
          </fieldset>
        ))}
        <div className="flex gap-2">
          {groups.length > 0 && (
            <button type="submit" className={buttonClass.primary}>
              {tryOut.go}
            </button>
          )}
          <Link className={buttonClass.quiet} href={writeAddress({ ...address, tryAt: null })} prefetch={false} scroll={false}>
            {tryOut.cancel}
          </Link>
        </div>
      </form>
    </Section>
  );
}

function Offer({ t, offer: { setting, label, current, choices, chosen } }: { t: Translator; offer: OfferView }) {
  return (
    <label>
      <span>
        {label} <code>{setting}</code>
      </span>
      <select name="edit" defaultValue={chosen}>
        <option value="">{t.say(t.messages.screen.tryOut.asIs, { value: current })}</option>
        {choices.map(({ edit, label: value }) => (
          <option key={edit} value={edit}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
}
