import type { Chain } from '@/lib/chain/chain';
import { protocolMatrix, type MatrixEntry } from '@/lib/matrix/protocol-matrix';
import type { EntryReport, HopReport, Survey, SurveyedRequest } from '@/lib/trace/survey-types';

import { entryLine } from './entry-line';
import { outcomeLines } from './outcome-lines';
import { plainText } from './plain-text';
import { requestLines } from './request-lines';
import { paragraph, type Sheet } from './sheet';
import { hopLines } from './terminal-hop';

/** So many of an entry's other names are shown; a distribution may have hundreds. */
const NAMES = 4;

/** What a report on many entries looks up often. */
export interface SurveyIndex {
  request: ReadonlyMap<string, SurveyedRequest>;
  hop: ReadonlyMap<string, HopReport>;
  matrix: ReadonlyMap<string, MatrixEntry>;
}

/** A survey of the chain by id. */
export function indexSurvey(chain: Chain, survey: Survey): SurveyIndex {
  return {
    request: new Map(survey.requests.map((request) => [request.id, request])),
    hop: new Map(survey.hops.map((hop) => [hop.id, hop])),
    matrix: new Map(protocolMatrix(chain, survey).map((one) => [one.entry.id, one])),
  };
}

/** One way in (`brief`: without its hops, where it is fine): every hop in order, what happens to each kind of request, and why and how to repair the worst. */
export function entryLines(sheet: Sheet, index: SurveyIndex, { entry, requests, worst, severity }: EntryReport, brief: boolean): string[] {
  const { t, paint } = sheet;
  const surveyed = requests.map((id) => index.request.get(id)).filter((request) => request !== undefined);
  const others = entry.hosts.slice(1).map(plainText);
  // The hops behind a side entrance are told where people are meant to enter.
  const beside = entry.fronted && worst?.reason === 'forwarded';
  const short = beside || (severity === 'none' && (brief || entry.fronted));
  return [
    entryLine(sheet, entry, severity),
    ...(others.length === 0 ? [] : paragraph(sheet, otherNames(sheet, others), { ink: paint.dim })),
    ...(worst === null ? [] : beside ? paragraph(sheet, t.messages.screen.overview.outcome.beside) : outcomeLines(sheet, worst, severity)),
    ...(short
      ? []
      : [
          ...hopsOf(index, surveyed).flatMap((hop) => hopLines(sheet, hop)),
          ...requestLines(sheet, index.matrix.get(entry.id)?.rows ?? []),
        ]),
  ];
}

function otherNames({ t }: Sheet, others: readonly string[]): string {
  const { terminal } = t.messages.cli;
  const hidden = others.length - NAMES;
  const shown = others.slice(0, NAMES).join(', ');
  return t.say(terminal.alsoKnownAs, { names: hidden > 0 ? `${shown}, ${t.say(terminal.andMore, { count: hidden })}` : shown });
}

const ORDER = { viewer: 0, origin: 1, target: 2 } as const;

/** Every hop that a request of the entry passes or fails on, from the viewer to the containers. */
function hopsOf(index: SurveyIndex, requests: readonly SurveyedRequest[]): HopReport[] {
  const ids = new Set(requests.flatMap(({ trace }) => [trace, ...trace.alternatives].flatMap(({ hops }) => hops.map(({ id }) => id))));
  return [...ids]
    .map((id) => index.hop.get(id))
    .filter((hop) => hop !== undefined)
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}
