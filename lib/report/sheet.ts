import type { Translator } from '@/lib/messages/translator';

import { padColumns } from './display-width';
import type { Paint } from './paint';
import { wrap } from './wrap';

/** What text is written on: its language, its colours and its width in columns. */
export interface Sheet {
  t: Translator;
  paint: Paint;
  columns: number;
}

const LABEL = 14;
/** Below this, wrapping would leave a column of single words. */
const NARROWEST = 24;

/** A paragraph under a label, wrapped: the label stands left of its first line. */
export function labelled(sheet: Sheet, label: string, text: string, indent = 2): string[] {
  const left = indent + LABEL;
  return wrap(text, Math.max(NARROWEST, sheet.columns - left)).map((line, at) =>
    at === 0 ? `${' '.repeat(indent)}${sheet.paint.dim(padColumns(label, LABEL))}${line}` : `${' '.repeat(left)}${line}`,
  );
}

/** A paragraph indented. */
export function paragraph(sheet: Sheet, text: string, indent = 2): string[] {
  return wrap(text, Math.max(NARROWEST, sheet.columns - indent)).map((line) => ' '.repeat(indent) + line);
}
