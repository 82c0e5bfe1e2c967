import type { Translator } from '@/lib/messages/translator';

import { displayWidth, padColumns } from './display-width';
import type { Paint } from './paint';
import { wrap } from './wrap';

/** What text is written on: its language, its colours and its width in columns. */
export interface Sheet {
  t: Translator;
  paint: Paint;
  columns: number;
}

/** Below this, wrapping would leave a column of single words. */
const NARROWEST = 20;

interface Layout {
  /** Columns left of the label, and of label and space behind it. */
  indent?: number;
  width?: number;
  /** Colours the text, line by line: wrapping must not count what a terminal does not print. */
  ink?: (line: string) => string;
}

/** A paragraph under a label, wrapped: the label stands left of its first line, or above it where the sheet is too narrow for both. */
export function labelled(
  sheet: Sheet,
  label: string,
  text: string,
  { indent = 2, width = 14, ink = (line) => line }: Layout = {},
): string[] {
  // A label that is too long for its column pushes the text, but never touches it.
  const room = Math.max(width, displayWidth(label) + 2);
  const left = indent + room;
  const margin = ' '.repeat(indent);
  if (sheet.columns - left < NARROWEST) {
    return [...(label === '' ? [] : [margin + sheet.paint.dim(label)]), ...paragraph(sheet, text, { indent: indent + 2, ink })];
  }
  return wrap(text, sheet.columns - left).map((line, at) =>
    at === 0 ? margin + sheet.paint.dim(label) + padColumns('', room - displayWidth(label)) + ink(line) : ' '.repeat(left) + ink(line),
  );
}

/** A paragraph indented. */
export function paragraph(sheet: Sheet, text: string, { indent = 2, ink = (line) => line }: Pick<Layout, 'indent' | 'ink'> = {}): string[] {
  return wrap(text, Math.max(NARROWEST, sheet.columns - indent)).map((line) => ' '.repeat(indent) + ink(line));
}
