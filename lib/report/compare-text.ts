import type { Finding } from '@/lib/checks/finding';
import { standingOf } from '@/lib/checks/counts';
import type { BypassComparison } from '@/lib/compare/comparison';
import type { ResourceComparison } from '@/lib/compare/configuration/compare-configuration';
import type { FieldChange, JsonValue } from '@/lib/compare/configuration/compare-fields';
import type { ComparedFinding, ComparedRequest, SideSummary, SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import { behavesAlike, countRequests } from '@/lib/compare/summary';
import { grouped } from '@/lib/collections/grouped';
import type { Translator } from '@/lib/messages/translator';
import { requestUrl } from '@/lib/trace/request-url';

import { routeText } from './request-lines';
import { readText, sourceText } from './source-text';

/** So many characters of a value are shown; the JSON has all of it. */
const LONGEST = 80;

/** What a side is called: its source, and when it was read. */
export function sideText(t: Translator, { source, createdAt }: SideSummary): string {
  return [sourceText(t, { source }), ...(createdAt === null ? [] : [readText(t, { source, createdAt })])].join(' · ');
}

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

/** Requests that go and end alike on both sides. */
export interface Fate {
  requests: readonly [ComparedRequest, ...ComparedRequest[]];
  base: string;
  head: string;
}

/** Requests that differ, those that fare alike together: `HTTP/2 → HTTP/1.1 → 464 target-group-protocol-version`. */
export function fatesOf(t: Translator, { requests }: SnapshotComparison): Fate[] {
  const text = ({ trace }: ComparedRequest['before']): string => {
    const last = trace.follows.at(-1);
    return [routeText({ t }, { trace }), ...(last === undefined ? [] : [routeText({ t }, { trace: last })])].join(' ⇒ ');
  };
  const changed = requests.filter(({ change }) => change !== 'same').map((request) => ({ request, base: text(request.before), head: text(request.after) }));
  return [...grouped(changed, ({ base, head }) => [`${base}\n${head}`]).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ base: first.base, head: first.head, requests: [first.request, ...others.map(({ request }) => request)] }],
  );
}

/** `GET https://www.example.com/ (Page over HTTP/2)`, with the host that it was asked of before where that is another. */
export function requestText(t: Translator, { request, kind, before }: ComparedRequest): string {
  const was = before.trace.request.host;
  const words = [t.messages.screen.chainPage.requestKind[kind], ...(was === request.host ? [] : [t.say(t.messages.compare.asHost, { host: was })])];
  return `${request.method} ${requestUrl(request)} (${words.join('; ')})`;
}

/** `web: Shut → Open` */
export function bypassText(t: Translator, { loadBalancer: { name }, before, after, changed }: BypassComparison): string {
  const { tryOut } = t.messages.screen;
  const said = (side: BypassComparison['before']): string => (side === null ? tryOut.notFronted : t.messages.find.bypass.verdict[side]);
  return changed ? t.say(tryOut.bypassAt, { name, before: said(before), after: said(after) }) : t.say(tryOut.bypassSame, { name, verdict: said(after) });
}

/** How a finding weighs: `Critical`, `High → Medium`, `High (Covered) → High`. */
export function weightText(t: Translator, { base, head }: Pick<ComparedFinding, 'base' | 'head'>): string {
  const { severity, standing } = t.messages.review;
  const one = (finding: Finding): string => {
    const stands = standingOf(finding);
    return stands === 'fail' ? severity[finding.severity] : `${severity[finding.severity]} (${standing[stands]})`;
  };
  const [before, after] = [base, head].map((finding) => (finding === null ? null : one(finding)));
  if (before == null || after == null || before === after) return after ?? before ?? '';
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
