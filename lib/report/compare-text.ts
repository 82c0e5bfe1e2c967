import { grouped } from '@/lib/collections/grouped';
import type { ComparedRequest, SideSummary, SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import type { Translator } from '@/lib/messages/translator';
import { requestUrl } from '@/lib/trace/request-url';

import { routeText } from './request-lines';
import { readText, sourceText } from './source-text';

/** What a side is called: its source, and when it was read. */
export function sideText(t: Translator, { source, createdAt }: SideSummary): string {
  return [sourceText(t, { source }), ...(createdAt === null ? [] : [readText(t, { source, createdAt })])].join(' · ');
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
  const changed = requests
    .filter(({ change }) => change !== 'same')
    .map((request) => ({ request, base: text(request.before), head: text(request.after) }));
  return [...grouped(changed, ({ base, head }) => [`${base}\n${head}`]).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ base: first.base, head: first.head, requests: [first.request, ...others.map(({ request }) => request)] }],
  );
}

/** `GET https://www.example.com/ (Page over HTTP/2)`, with the host that it was asked of before where that is another. */
export function requestText(t: Translator, { request, kind, before }: ComparedRequest): string {
  const was = before.trace.request.host;
  const words = [
    t.messages.screen.chainPage.requestKind[kind],
    ...(was === request.host ? [] : [t.say(t.messages.compare.asHost, { host: was })]),
  ];
  return `${request.method} ${requestUrl(request)} (${words.join('; ')})`;
}
