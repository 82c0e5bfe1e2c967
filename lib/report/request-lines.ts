import type { SurveyedRequest } from '@/lib/trace/survey-types';

import { answerText } from './outcome-lines';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';
import { wasSpoken } from './spoken';

const KIND = 24;
/** So many paths that fare alike are named. */
const PATHS = 4;

/** What happens to each kind of request: the versions spoken from hop to hop, and the answer. Paths that fare alike are told together. */
export function requestLines(sheet: Sheet, requests: readonly SurveyedRequest[]): string[] {
  const alike = new Map<string, { paths: string[]; requests: readonly SurveyedRequest[] }>();
  for (const [path, ofPath] of byPath(requests)) {
    const fate = ofPath.map((request) => `${request.kind} ${routeText(sheet, request)}`).join('\n');
    const known = alike.get(fate);
    if (known === undefined) alike.set(fate, { paths: [path], requests: ofPath });
    else known.paths.push(path);
  }
  return [...alike.values()].flatMap((group) => [
    ...paragraph(sheet, pathsText(sheet, group.paths), { ink: sheet.paint.bold }),
    ...group.requests.flatMap((request) => requestLine(sheet, request)),
  ]);
}

/** With the host before the path where an entry answers differently to its names. */
function byPath(requests: readonly SurveyedRequest[]): ReadonlyMap<string, SurveyedRequest[]> {
  const oneHost = new Set(requests.map(({ trace }) => trace.request.host)).size === 1;
  const groups = new Map<string, SurveyedRequest[]>();
  for (const request of requests) {
    const { host, path, query } = request.trace.request;
    const key = `${oneHost ? '' : host}${path}${query === '' ? '' : `?${query}`}`;
    groups.set(key, [...(groups.get(key) ?? []), request]);
  }
  return groups;
}

function pathsText({ t }: Sheet, paths: readonly string[]): string {
  const { terminal } = t.messages.cli;
  const more = paths.length > PATHS ? [t.say(terminal.andMore, { count: paths.length - PATHS })] : [];
  return `${terminal.requests}: ${[...paths.slice(0, PATHS).map(plainText), ...more].join(', ')}`;
}

function requestLine(sheet: Sheet, request: SurveyedRequest): string[] {
  const ink = (line: string): string => sheet.paint.severity(line, request.severity);
  return labelled(sheet, sheet.t.messages.screen.chainPage.requestKind[request.kind], routeText(sheet, request), {
    indent: 4,
    width: KIND,
    ink,
  });
}

/** `HTTP/2 → HTTP/1.1 → 464 target-group-protocol-version` */
function routeText({ t }: Sheet, { trace }: SurveyedRequest): string {
  const spokenHops = trace.hops.filter((hop) => wasSpoken(hop, trace.outcome));
  return [...spokenHops.map(({ http, framing }) => framing ?? http ?? '?'), answerText(t, trace.outcome)].join(' → ');
}
