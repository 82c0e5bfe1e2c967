import { toneOf } from '@/lib/checks/finding';
import type { FindingComparison, HopComparison, RequestComparison } from '@/lib/compare/comparison';
import type { OfferedSetting } from '@/lib/edits/offered-settings';
import { findingTitle } from '@/lib/messages/check-texts';
import type { Step, Tool } from '@/lib/steps/step';
import { requestUrl } from '@/lib/trace/request-url';
import type { WhatIf } from '@/lib/what-if/what-if';

import { plainText } from './plain-text';
import { routeText } from './request-lines';
import { labelled, paragraph, type Sheet } from './sheet';
import { endName, spokenUses } from './spoken';

/** So many are told; the JSON has all of them. */
const FATES = 8;
const NAMED = 3;
const HOPS = 8;

/** What edits would change, for a person at a terminal. `tool`: how the steps are shown; null for no steps. */
export function whatIfReport({ comparison, bypass, prices, steps }: WhatIf, tool: Tool | null, sheet: Sheet): string {
  const { t, paint } = sheet;
  const { tryOut } = t.messages.screen;
  const changed = comparison.requests.filter((one) => one.changed);
  const hops = comparison.hops.filter((one) => one.changed && piecesOf(sheet, one.before) !== piecesOf(sheet, one.after));
  const findings = comparison.findings.filter((one) => one.changed);
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', ...paragraph(sheet, title, { indent: 0, ink: paint.bold }), ...lines];
  const said = prices.map(({ code, params }) => plainText(t.say(t.messages.whatIf.price[code], params)));
  const lines = [
    ...paragraph(sheet, t.say(tryOut.changed, { count: changed.length, all: comparison.requests.length }), { indent: 0, ink: paint.bold }),
    ...fateLines(sheet, changed),
    ...section(
      tryOut.hops,
      shortened(sheet, hops, HOPS, (hop) => hopLines(sheet, hop)),
    ),
    ...section(
      tryOut.bypass,
      bypass.flatMap((one) => paragraph(sheet, bypassText(sheet, one))),
    ),
    ...section(
      tryOut.findings,
      findings.flatMap((one) => findingLines(sheet, one)),
    ),
    ...section(
      tryOut.prices,
      (said.length === 0 ? [tryOut.noPrice] : said).flatMap((text) => bulleted(sheet, '·', text)),
    ),
    ...(tool === null ? [] : section(`${tryOut.steps} (${t.messages.whatIf.tools[tool]})`, stepLines(sheet, steps, tool))),
  ];
  return `${lines.join('\n')}\n`;
}

function shortened<T>(sheet: Sheet, items: readonly T[], most: number, lines: (item: T) => string[]): string[] {
  const more = items.length - most;
  const rest = more > 0 ? paragraph(sheet, sheet.t.say(sheet.t.messages.cli.terminal.moreInJson, { count: more })) : [];
  return [...items.slice(0, most).flatMap(lines), ...rest];
}

function bulleted(sheet: Sheet, bullet: string, text: string): string[] {
  const [first = '', ...rest] = paragraph(sheet, text, { indent: 4 });
  return [`  ${bullet} ${first.trimStart()}`, ...rest];
}

/** Requests that fare alike before and after are told together. */
function fateLines(sheet: Sheet, requests: readonly RequestComparison[]): string[] {
  const fates = new Map<string, RequestComparison[]>();
  for (const request of requests) {
    const key = [request.before, request.after].map((side) => fateText(sheet, side)).join('\n');
    fates.set(key, [...(fates.get(key) ?? []), request]);
  }
  return shortened(sheet, [...fates.values()], FATES, (alike) => oneFate(sheet, alike));
}

function oneFate(sheet: Sheet, alike: readonly RequestComparison[]): string[] {
  const { t, paint } = sheet;
  const { tryOut, chainPage } = t.messages.screen;
  const [first] = alike;
  if (first === undefined) return [];
  const names = alike
    .slice(0, NAMED)
    .map(({ request, kind }) => `${request.method} ${requestUrl(request)} (${chainPage.requestKind[kind]})`);
  const more = alike.length - NAMED;
  const side = (label: string, one: RequestComparison['before']): string[] =>
    labelled(sheet, label, fateText(sheet, one), { indent: 4, width: 8, ink: (line) => paint.severity(line, one.severity) });
  return [
    ...names.flatMap((name) => paragraph(sheet, plainText(name))),
    ...(more > 0 ? paragraph(sheet, t.say(tryOut.moreRequests, { count: more })) : []),
    ...side(tryOut.before, first.before),
    ...side(tryOut.after, first.after),
  ];
}

/** With what becomes of a redirect in the end. */
function fateText(sheet: Sheet, { trace }: RequestComparison['before']): string {
  const last = trace.follows.at(-1);
  return [routeText(sheet, { trace }), ...(last === undefined ? [] : [routeText(sheet, { trace: last })])].join(' ⇒ ');
}

function saidOf({ t }: Sheet, hop: HopComparison['before']): string {
  return hop === null ? t.messages.screen.tryOut.absent : spokenUses(t, hop.effective) || t.messages.cli.terminal.nothingSpoken;
}

/** The words of what is said, in whatever order: requests that are traced otherwise come in another. */
function piecesOf(sheet: Sheet, hop: HopComparison['before']): string {
  return saidOf(sheet, hop)
    .split(/[\s,;]+/)
    .sort()
    .join();
}

function hopLines(sheet: Sheet, { kind, from, to, before, after }: HopComparison): string[] {
  const { t } = sheet;
  const { tryOut } = t.messages.screen;
  const { terminal } = t.messages.cli;
  return [
    ...paragraph(sheet, `${terminal.hop[kind]}: ${endName(t, from)} → ${endName(t, to)}`),
    ...labelled(sheet, tryOut.before, saidOf(sheet, before), { indent: 4, width: 8 }),
    ...labelled(sheet, tryOut.after, saidOf(sheet, after), { indent: 4, width: 8 }),
  ];
}

function bypassText({ t }: Sheet, { loadBalancer, before, after, changed }: WhatIf['bypass'][number]): string {
  const { tryOut } = t.messages.screen;
  const { verdict } = t.messages.find.bypass;
  const said = (side: typeof before): string => (side === null ? tryOut.notFronted : verdict[side]);
  const { name } = loadBalancer;
  const text = changed
    ? t.say(tryOut.bypassAt, { name, before: said(before), after: said(after) })
    : t.say(tryOut.bypassSame, { name, verdict: said(before) });
  return plainText(text);
}

function findingLines(sheet: Sheet, { before, after }: FindingComparison): string[] {
  const { t, paint } = sheet;
  const { tryOut } = t.messages.screen;
  const one = after ?? before;
  if (one === null) return [];
  const finding = `${findingTitle(t, one.check)} (${t.messages.review.severity[one.severity]})`;
  const pattern = before === null ? tryOut.fresh : after === null ? tryOut.gone : tryOut.otherwise;
  return paragraph(sheet, t.say(pattern, { finding }), {
    ink: (line) => paint.severity(line, after === null ? 'none' : toneOf(one.severity)),
  });
}

/** Commands are not wrapped: they are there to be copied. */
function stepLines(sheet: Sheet, steps: readonly Step[], tool: Tool): string[] {
  const { t, paint } = sheet;
  const { step: sentences, server: nginx } = t.messages.whatIf;
  const verbatim = (text: string): string[] => text.split('\n').map((line) => `      ${plainText(line)}`);
  return steps.flatMap(({ code, params, how, server }, at) => [
    ...bulleted(sheet, `${String(at + 1)}.`, plainText(t.say(sentences[code], params))),
    ...verbatim(how[tool] ?? '').filter((line) => line.trim() !== ''),
    ...(server === null ? [] : [`      ${paint.dim(`# ${nginx}`)}`, ...verbatim(server)]),
  ]);
}

/** So many things are told; the JSON has all of them. */
const SUBJECTS = 30;

/** What can be tried out, for a person at a terminal: by the thing that it belongs to. */
export function settingsReport(offered: readonly OfferedSetting[], sheet: Sheet): string {
  const { t, paint } = sheet;
  const { whatIf, cli } = t.messages;
  const bySubject = new Map<string, OfferedSetting[]>();
  for (const one of offered) {
    const key = `${one.subject.kind} ${one.subject.id}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), one]);
  }
  const lines = [
    ...paragraph(sheet, cli.terminal.whatIf.how, { indent: 0 }),
    ...shortened(sheet, [...bySubject.values()], SUBJECTS, (group) => {
      const [first] = group;
      if (first === undefined) return [];
      const heading = plainText(t.say(whatIf.subjects[first.subject.kind], { name: first.subject.name }));
      return ['', ...paragraph(sheet, heading, { indent: 0, ink: paint.bold }), ...group.flatMap((one) => settingLines(sheet, one))];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function settingLines(sheet: Sheet, { setting, current, choices }: OfferedSetting): string[] {
  const { t } = sheet;
  const { terminal } = t.messages.cli;
  const others = choices.filter((choice) => choice !== current).join(' | ');
  const text = t.say(terminal.whatIf.values, { current: current ?? terminal.notSet, others });
  return [
    ...labelled(sheet, setting, t.messages.whatIf.settings[setting], { width: 30, ink: sheet.paint.dim }),
    ...labelled(sheet, '', plainText(text), { width: 30 }),
  ];
}
