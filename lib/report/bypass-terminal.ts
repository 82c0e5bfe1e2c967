import { doorSentence, stopSentence } from '@/lib/messages/find-sentences';
import { curlLine } from '@/lib/steps/curl-line';
import type { BypassProof, Door } from '@/lib/trace/bypass/door';
import { DOOR_SEVERITY } from '@/lib/trace/bypass/door-severity';
import { worstFirst } from '@/lib/trace/bypass/judge-door';

import { evidenceLines } from './outcome-lines';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';

/** Where there are more, ways that are shut are counted: what is open must not drown. */
const PROOFS_IN_FULL = 3;

/** Whether CloudFront can be gone round, for a person at a terminal. `addressOf`: the DNS name of a load balancer; null where it has none. */
export function bypassReport(proofs: readonly BypassProof[], addressOf: (id: string) => string | null, sheet: Sheet): string {
  const { bypass } = sheet.t.messages.find;
  if (proofs.length === 0) return `${paragraph(sheet, bypass.none, { indent: 0 }).join('\n')}\n`;
  const sorted = worstFirst(proofs);
  const brief = proofs.length > PROOFS_IN_FULL;
  return `${sorted.map((proof) => proofLines(sheet, proof, addressOf, brief).join('\n')).join('\n\n')}\n`;
}

function proofLines(
  sheet: Sheet,
  { loadBalancer, verdict, doors }: BypassProof,
  addressOf: (id: string) => string | null,
  brief: boolean,
): string[] {
  const { t, paint } = sheet;
  const { bypass } = t.messages.find;
  const sentence = plainText(t.say(bypass.proof[verdict], { name: loadBalancer.name }));
  const shown = brief ? doors.filter((door) => door.verdict !== 'shut') : doors;
  const rest = doors.length - shown.length;
  return [
    ...paragraph(sheet, sentence, { indent: 0, ink: (line) => paint.severity(line, DOOR_SEVERITY[verdict]) }),
    ...worstFirst(shown).flatMap((door) => doorLines(sheet, door, addressOf)),
    ...(rest === 0 ? [] : paragraph(sheet, t.say(bypass.restShut, { count: rest }), { ink: paint.dim })),
  ];
}

function doorLines(sheet: Sheet, door: Door, addressOf: (id: string) => string | null): string[] {
  const { t, paint } = sheet;
  const { bypass } = t.messages.find;
  const { verdict, ranges, secretHeaders, dependsOn } = door;
  const ink = (line: string): string => paint.severity(line, DOOR_SEVERITY[verdict]);
  const row = (label: string, text: string): string[] => labelled(sheet, label, plainText(text), { indent: 4 });
  const hangsOn = [...new Set(dependsOn.map(({ code, params }) => t.say(t.messages.dependsOn[code], params)))];
  return [
    ...labelled(sheet, bypass.verdict[verdict], plainText(doorSentence(t, door)), { ink }),
    ...(verdict === 'shut' ? [...new Set(door.shutBy.map((stop) => stopSentence(t, stop)))] : []).flatMap((text, at) =>
      row(at === 0 ? bypass.shutBy : '', text),
    ),
    ...(ranges.length === 0 ? [] : row('', t.say(bypass.ranges, { ranges: ranges.join(', ') }))),
    ...(secretHeaders.length === 0 ? [] : row(bypass.secret, t.say(bypass.secrets, { headers: secretHeaders.join(', ') }))),
    ...hangsOn.flatMap((text, at) => row(at === 0 ? t.messages.cli.terminal.depends : '', text)),
    ...(verdict === 'open' ? evidenceLines(sheet, door.evidence) : []),
    ...exampleLines(sheet, door, addressOf),
  ];
}

/** Somebody else's distribution cannot be asked from a command line. */
function exampleLines({ t, paint }: Sheet, { example, verdict, kind, at }: Door, addressOf: (id: string) => string | null): string[] {
  if (example === null || kind === 'foreign-distribution' || kind === 'network-load-balancer') return [];
  const { through, maybe } = t.messages.find.bypass;
  const address = at.kind === 'load-balancer' ? addressOf(at.id) : null;
  const line = plainText(curlLine(example, address === example.host ? null : address));
  return [`    ${paint.dim(verdict === 'open' ? through : maybe)}`, `      ${line}`];
}
