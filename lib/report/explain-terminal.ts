import type { Cause, Explanation, Way } from '@/lib/explain/explanation';
import type { SentenceParams } from '@/lib/messages/translator';
import { requestUrl } from '@/lib/trace/request-url';
import { severityOf } from '@/lib/trace/severity';

import { answerText, outcomeLines } from './outcome-lines';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';

/** So many requests are told; the JSON has all of them. */
const WAYS = 6;
/** Columns for how well a cause fits. */
const FITS = 18;

/** An explanation for a person at a terminal: what the line says, the request it may be, what contradicts, and why. */
export function explainReport(explanation: Explanation, sheet: Sheet): string {
  const { t, paint } = sheet;
  const { explain, cli } = t.messages;
  const { statements, ways, causes, contradictions, hints } = explanation;
  const more = ways.length - WAYS;
  const lines = [
    paint.bold(headline(explanation, sheet)),
    ...statements.flatMap((said, at) =>
      remarkLines(sheet, at === 0 ? explain.terminal.line : '', explain.statements[said.code], said.params),
    ),
    ...contradictions.flatMap(({ code, params }) =>
      remarkLines(sheet, explain.terminal.contradiction, explain.contradictions[code], params, (line) => paint.severity(line, 'high')),
    ),
    ...ways.slice(0, WAYS).flatMap((way, at) => ['', ...wayLines(sheet, way, ways[at - 1])]),
    ...(more > 0 ? ['', ...paragraph(sheet, t.say(cli.terminal.moreInJson, { count: more }))] : []),
    '',
    ...causes.flatMap((cause) => causeLines(sheet, cause)),
    ...hints.flatMap(({ code, params }) =>
      labelled(sheet, explain.terminal.hint, plainText(t.say(explain.hints[code], params)), { width: FITS, ink: paint.dim }),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** `ALB access log: 464 by the load balancer`, or the status alone. */
function headline({ line, status, answeredBy }: Explanation, { t }: Sheet): string {
  const { explain, screen } = t.messages;
  const said = status === null ? explain.terminal.noStatus : t.say(explain.terminal.status, { status });
  return line === null ? said : `${explain.terminal.kinds[line.kind]} · ${said} · ${screen.chainPage.by[answeredBy]}`;
}

function remarkLines(sheet: Sheet, label: string, pattern: string, params: SentenceParams, ink = (line: string): string => line): string[] {
  return labelled(sheet, label, plainText(sheet.t.say(pattern, params)), { ink });
}

/** One request and how it ends; the whole reason only where the one before it ends otherwise. */
function wayLines(sheet: Sheet, { via, agreement, trace }: Way, before: Way | undefined): string[] {
  const { t, paint } = sheet;
  const { explain, cli } = t.messages;
  const { method, http, framing } = trace.request;
  const version = framing === null ? http : `${framing}, ${http}`;
  const severity = severityOf(trace);
  const { outcome } = trace;
  const same = before?.trace.outcome.reason === outcome.reason && before.trace.outcome.at.id === outcome.at.id;
  return [
    paint.bold(`${explain.via[via]} · ${explain.agreement[agreement]}`),
    ...paragraph(sheet, plainText(`${method} ${requestUrl(trace.request)} (${version})`)),
    ...(same
      ? labelled(sheet, cli.terminal.trace.outcome, answerText(t, outcome), { ink: (line) => paint.severity(line, severity) })
      : outcomeLines(sheet, outcome, severity)),
  ];
}

/** Causes that are named or fit bear AWS's page; those that are merely possible are too many for that. */
function causeLines(sheet: Sheet, { code, params, fit, source }: Cause): string[] {
  const { explain } = sheet.t.messages;
  const said = labelled(sheet, explain.fit[fit], plainText(sheet.t.say(explain.causes[code], params)), { width: FITS });
  return fit === 'possible' || source === null ? said : [...said, ...labelled(sheet, '', source, { width: FITS, ink: sheet.paint.dim })];
}
