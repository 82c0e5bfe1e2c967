import type { Gap } from '@/lib/inventory/gap';
import { MANAGED_CACHE_POLICIES, MANAGED_ORIGIN_REQUEST_POLICIES } from '@/lib/facts/managed-policies';

import { type AddressBook, addressBook } from './addresses';
import { roundedMoment } from './certificate-days';
import { redactHeader } from './headers';
import { redactImage } from './images';
import { padded, type Pseudonyms, pseudonyms } from './pseudonyms';
import { LEFT_OUT, type LeftOut, type Place, type Redactor, type Replacement } from './redactor';
import { kindOfName, redactArn, redactName, redactResource } from './resource-names';
import { redactHost, redactPath, redactQuery, type TextParts } from './texts';
import { type UnitBook, unitBook } from './units';
import { gap as gapRule } from './rules/gap-rule';
import { redactVariable } from './variables';
import { LEFT_OUT_ACTION } from './vocabulary';

export interface ExternalRedactor extends Redactor {
  /** Ends noting down: from here on texts are replaced. Whatever is redacted after it has to be redacted before it, too. */
  settle(): void;
  /** The gaps over what was left out. */
  withheld(): readonly Gap[];
}

interface ExternalOptions {
  /** The gaps of the inventory. */
  gaps: readonly Gap[];
  /** Milliseconds since 1970. */
  readAt: number;
  note: (replacement: Replacement) => void;
}

/**
 * Puts pseudonyms in place of everything that tells whose account it is. Addresses and units of names relate to one another, so all of them
 * have to be known before the first is replaced: everything is redacted twice, before and after `settle`.
 */
export function externalRedactor({ gaps, readAt, note }: ExternalOptions): ExternalRedactor {
  const table = pseudonyms();
  const [addresses, units] = [addressBook(), unitBook(table)];
  const kept = new Set([...MANAGED_CACHE_POLICIES.keys(), ...MANAGED_ORIGIN_REQUEST_POLICIES.keys()]);
  const left = new Map<string, Gap>();
  const unread = new Map(gaps.map((gap) => [gap.id, gap]));
  let place: Place | null = null;
  let settled = false;
  const noted: Noted = (kind, redact) => (text) => {
    const pseudonym = redact(text);
    if (settled && pseudonym !== LEFT_OUT && pseudonym !== text) note({ kind: kind ?? kindOfName(text), original: text, pseudonym });
    return pseudonym;
  };
  const redactor: ExternalRedactor = {
    profile: 'external',
    ...textRedactors({ table, addresses, units, kept, noted }),
    secret: (text) => table.of('secret', text, (number) => `secret-${number}`),
    prose: noted('text', () => ''),
    term: (text, vocabulary) => (text === '' || vocabulary.test(text) ? text : null),
    moment: (text, which) => roundedMoment(text, which, readAt),
    keep: (text) => kept.add(text),
    publish: addresses.publish,
    enter: (next) => {
      place = next;
    },
    gapOf: (id) => {
      const gap = unread.get(id);
      return gap === undefined ? redactor.name(id) : gapRule(gap, redactor).id;
    },
    leftOut: () => {
      if (place === null) throw new TypeError('Nothing is left out outside resources.');
      const gap = gapRule({ ...place, id: '', action: LEFT_OUT_ACTION, reason: 'left-out', code: null }, redactor);
      if (settled) left.set(gap.id, gap);
      return gap.id;
    },
    settle: () => {
      addresses.settle();
      units.settle();
      settled = true;
    },
    withheld: () => [...left.values()],
  };
  return redactor;
}

/** Tells who shares what is replaced, once everything is known. Without a kind it is told by the text. */
type Noted = <R extends string | LeftOut>(kind: Replacement['kind'] | null, redact: (text: string) => R) => (text: string) => R;

interface Books {
  table: Pseudonyms;
  addresses: AddressBook;
  units: UnitBook;
  kept: ReadonlySet<string>;
  noted: Noted;
}

type TextRedactors = Pick<
  Redactor,
  'account' | 'name' | 'arn' | 'reference' | 'host' | 'path' | 'query' | 'address' | 'header' | 'image' | 'variable'
>;

function textRedactors({ table, addresses, units, kept, noted }: Books): TextRedactors {
  const nameOf = (text: string): string => (kept.has(text) ? text : redactName(table, text));
  const parts: TextParts = { units, address: addresses.of, parameter: nameOf, distribution: (label) => distributionLabel(table, label) };
  const name = noted(null, nameOf);
  const host = noted('host', (text) => redactHost(parts, text));
  const arn = noted('arn', (text) => (text.startsWith('arn:') ? redactArn(name, text) : redactResource(name, text)));
  const address = noted('address', (text) => addresses.of(text) ?? nameOf(text));
  const reference = (text: string): string => {
    if (text.startsWith('arn:')) return arn(text);
    if (addresses.of(text) !== null) return address(text);
    const asHost = HOST.test(text) ? host(text) : LEFT_OUT;
    return asHost === LEFT_OUT ? name(text) : asHost;
  };
  return {
    ...{ account: name, name, arn, reference, host, address },
    path: noted('path', (text) => redactPath(parts, text)),
    query: noted('path', (text) => redactQuery(parts, text)),
    header: noted('header', (text) => redactHeader(table, text)),
    image: noted('image', (text) => redactImage({ pseudonyms: table, nameOf: name, host }, text)),
    variable: noted('variable', (text) => redactVariable(table, text)),
  };
}

/** A web address, or labels with dots between them. */
const HOST = /^(https?:|[\w*-]+(\.[\w-]+)+\.?$)/i;

/** As CloudFront makes them: a `d`, and thirteen more. */
function distributionLabel(table: Pseudonyms, label: string): string {
  return table.of('distribution', label, (number) => `d${padded(number, 13)}`);
}
