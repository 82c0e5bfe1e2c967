import { createPaint } from '@/lib/report/paint';
import type { Sheet } from '@/lib/report/sheet';

import type { CommandContext } from './command-context';

/** Beyond this, lines are hard to read. */
const WIDEST = 120;

/** What a report is written on: coloured only on a terminal, and not where `NO_COLOR` is set. */
export function sheetFor({ console: { out }, env, t }: CommandContext, toFile = false): Sheet {
  return { t, paint: createPaint(env.color && out.isTTY && !toFile), columns: Math.min(out.columns, WIDEST) };
}
