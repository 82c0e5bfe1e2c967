import { goalSentence, groupTraits } from '@/lib/messages/find-sentences';
import { curlLine } from '@/lib/steps/curl-line';
import type { RequestGroup } from '@/lib/trace/explore/group-cells';
import type { Goal } from '@/lib/trace/find-requests';
import { severityOf } from '@/lib/trace/severity';

import { answerText } from './outcome-lines';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';

/** So many groups are told; the JSON has all of them. */
const GROUPS = 12;

/** Which requests meet a goal, for a person at a terminal. */
export function findReport(goal: Goal, groups: readonly RequestGroup[], complete: boolean, sheet: Sheet): string {
  const { t, paint } = sheet;
  const { find, cli } = t.messages;
  const more = groups.length - GROUPS;
  const lines = [
    ...paragraph(sheet, plainText(goalSentence(t, goal, groups.length)), { indent: 0, ink: paint.bold }),
    ...paragraph(sheet, complete ? find.complete : find.incomplete, { indent: 0, ink: paint.dim }),
    ...groups.slice(0, GROUPS).flatMap((group) => ['', ...groupLines(sheet, group)]),
    ...(more > 0 ? ['', ...paragraph(sheet, t.say(cli.terminal.moreInJson, { count: more }), { indent: 0 })] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function groupLines(sheet: Sheet, group: RequestGroup): string[] {
  const { t, paint } = sheet;
  const { parts, certainty } = t.messages.find;
  const { entry, example } = group;
  const { outcome } = example.leaf;
  const ink = (line: string): string => paint.severity(line, severityOf(example.leaf));
  const hangsOn = outcome.dependsOn.map(({ code, params }) => plainText(t.say(t.messages.dependsOn[code], params)));
  return [
    `${paint.bold(plainText(entry.hosts[0] ?? entry.id))}${entry.fronted ? ` (${t.messages.cli.terminal.fronted})` : ''}`,
    ...groupTraits(t, group).flatMap(({ label, text }) => labelled(sheet, plainText(label), plainText(text))),
    ...labelled(sheet, parts.outcome, answerText(t, outcome), { ink }),
    ...labelled(sheet, parts.how, certainty[example.certainty]),
    ...[...new Set(hangsOn)].slice(0, HANGS_ON).flatMap((text) => labelled(sheet, '', text, { ink: paint.dim })),
    // Not wrapped: it is there to be copied.
    ...[`  ${paint.dim(parts.example)}`, `    ${plainText(curlLine(example.request, addressOf(group)))}`],
  ];
}

/** A name that nothing answers to is asked for at the load balancer's own address. */
function addressOf({ entry, example }: RequestGroup): string | null {
  const known = entry.hosts.some((host) => host === example.request.host || host.startsWith('*.'));
  return known ? null : (entry.hosts.at(-1) ?? null);
}

const HANGS_ON = 2;
