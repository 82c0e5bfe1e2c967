import { alikeRows, type AlikeRows } from '@/lib/matrix/alike-rows';
import { otherOutcomes } from '@/lib/matrix/other-outcomes';
import { hasOneHost, placeText } from '@/lib/matrix/place-text';
import type { MatrixEntry, ProtocolMatrix } from '@/lib/matrix/protocol-matrix';
import type { Translator } from '@/lib/messages/translator';
import type { SurveyedRequest } from '@/lib/trace/survey-types';
import { REQUEST_KINDS } from '@/lib/trace/survey/request-kinds';
import { wasSpoken } from '@/lib/trace/was-spoken';

import { entryName, entryNotes } from './entry-line';
import { markdownCode, markdownText } from './markdown-text';
import { answerText } from './outcome-lines';
import { spoken } from './spoken';

/** A matrix as Markdown: a table for each way in, and below it why requests fail. Names from outside can only be read as text. */
export function matrixMarkdown(matrix: ProtocolMatrix, t: Translator): string {
  const { title, lead, empty } = t.messages.matrix;
  const parts = matrix.length === 0 ? [empty] : matrix.map((entry) => entryPart(t, entry));
  return `${[`# ${title}`, lead, ...parts].join('\n\n')}\n`;
}

function entryPart(t: Translator, { entry, rows }: MatrixEntry): string {
  const { matrix, screen } = t.messages;
  const notes = entryNotes(t, entry).map((note) => ` (${note})`);
  const heading = `## ${markdownCode(entryName(entry))}${notes.join('')}`;
  if (rows.length === 0) return `${heading}\n\n${matrix.noRows}`;
  const groups = alikeRows(rows);
  const oneHost = hasOneHost(rows);
  const table = [
    [matrix.path, ...REQUEST_KINDS.map((kind) => screen.chainPage.requestKind[kind])],
    ['---', ...REQUEST_KINDS.map(() => '---')],
    ...groups.map((group) => [
      group.map((row) => markdownCode(placeText(row, oneHost))).join('<br>'),
      ...REQUEST_KINDS.map((kind) => cellText(t, group[0].cells[kind])),
    ]),
  ];
  return [heading, table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'), ...whyPart(t, groups)].join('\n\n');
}

function cellText(t: Translator, cell: SurveyedRequest | null): string {
  const { matrix, screen } = t.messages;
  if (cell === null) return matrix.notTraced;
  const { trace, severity } = cell;
  const hops = trace.hops.filter((hop) => wasSpoken(hop, trace.outcome)).map((hop) => markdownText(spoken(t, hop)));
  const others = otherOutcomes(trace).map((other) => t.say(matrix.otherwise, { answer: answerText(t, other) }));
  const certainty = trace.outcome.certainty === 'certain' ? [] : [matrix.depends];
  return [`**${screen.chainPage.severity[severity]}** ${answerText(t, trace.outcome)}`, ...others, ...certainty, hops.join(' → ')]
    .filter((line) => line !== '')
    .join('<br>');
}

/** The sentence of every outcome that is not fine, once. */
function whyPart(t: Translator, groups: readonly AlikeRows[]): string[] {
  const cells = groups.flatMap(([first]) => REQUEST_KINDS.map((kind) => first.cells[kind])).filter((cell) => cell !== null);
  const sentences = cells
    .filter(({ severity }) => severity !== 'none')
    .map(
      ({ trace: { outcome } }) =>
        `- ${answerText(t, outcome)}: ${markdownText(t.say(t.messages.reasons[outcome.reason].sentence, outcome.params))}`,
    );
  return sentences.length === 0 ? [] : [[...new Set(sentences)].join('\n')];
}
