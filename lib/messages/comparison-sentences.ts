import { standingOf } from '@/lib/checks/counts';
import type { Finding } from '@/lib/checks/finding';
import type { BypassComparison } from '@/lib/compare/comparison';
import type { ResourceComparison } from '@/lib/compare/configuration/compare-configuration';
import type { FieldChange, JsonValue } from '@/lib/compare/configuration/compare-fields';
import type { ComparedFinding, SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import { behavesAlike, countRequests } from '@/lib/compare/summary';

import type { Translator } from './translator';

/** So many characters of a value are shown; the JSON has all of it. */
const LONGEST = 80;

/** What became of behaviour, in a sentence or two. */
export function behaviourSentences(t: Translator, comparison: SnapshotComparison): string[] {
  const { compare } = t.messages;
  const { all, changed, unread } = countRequests(comparison);
  const open = unread > 0 || comparison.hops.some(({ change }) => change === 'unread' || change === 'read-now');
  const first = behavesAlike(comparison)
    ? t.say(open ? compare.unreadBehaviour : compare.sameBehaviour, { count: all })
    : t.say(compare.changedBehaviour, { count: changed, all });
  return [first, ...(unread > 0 ? [t.say(compare.unreadRequests, { count: unread })] : [])];
}

/** `web: Shut → Open` */
export function bypassText(t: Translator, { loadBalancer: { name }, before, after, changed }: BypassComparison): string {
  const { tryOut } = t.messages.screen;
  const said = (side: BypassComparison['before']): string => (side === null ? tryOut.notFronted : t.messages.find.bypass.verdict[side]);
  return changed
    ? t.say(tryOut.bypassAt, { name, before: said(before), after: said(after) })
    : t.say(tryOut.bypassSame, { name, verdict: said(after) });
}

/** How a finding weighs: `Critical`, `High → Medium`, `High (Covered) → High`. */
export function weightText(t: Translator, { base, head }: Pick<ComparedFinding, 'base' | 'head'>): string {
  const { severity, standing } = t.messages.review;
  const one = (finding: Finding): string => {
    const stands = standingOf(finding);
    return stands === 'fail' ? severity[finding.severity] : `${severity[finding.severity]} (${standing[stands]})`;
  };
  const [before, after] = [base === null ? null : one(base), head === null ? null : one(head)];
  if (before === null || after === null || before === after) return after ?? before ?? '';
  return t.say(t.messages.compare.weighed, { before, after });
}

/** What a resource is called, on both sides where that differs. */
export function resourceName(t: Translator, { base, head }: ResourceComparison): string {
  const [before, after] = [base?.name ?? '', head?.name ?? ''];
  if (base === null || head === null || before === after) return base === null ? after : before;
  return t.say(t.messages.compare.renamed, { base: before, head: after });
}

/** A value as a person reads it, cut where it is long. */
export function valueText(t: Translator, { change, base, head }: FieldChange, side: 'base' | 'head'): string {
  const { value } = t.messages.compare;
  if ((change === 'unread' && side === 'head') || (change === 'read-now' && side === 'base')) return value.unread;
  const said = side === 'base' ? base : head;
  if (said === null || said === '') return value.none;
  const text = typeof said === 'object' ? JSON.stringify(withoutSecrets(said, value.secret)) : String(said);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function withoutSecrets(value: JsonValue, secret: string): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => withoutSecrets(item, secret));
  if ('secret' in value && value['secret'] === true) return `[${secret}]`;
  return Object.fromEntries(Object.entries(value).map(([name, member]: [string, JsonValue]) => [name, withoutSecrets(member, secret)]));
}
