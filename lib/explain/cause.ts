import type { SentenceParams } from '@/lib/trace/trace-types';

import { type CauseCode, CAUSES, isCauseCode } from './causes';
import type { Cause } from './explanation';

/** What stands in a cause's sentence where the line says no more. */
const NOT_SAID = 'none';

/** A cause of the table, with what its sentence names. */
export function causeOf(code: CauseCode, fit: Cause['fit'], params: SentenceParams = {}): Cause {
  const { by, source, params: names } = CAUSES[code];
  const filled = Object.fromEntries(names.map((name): [string, string | number] => [name, params[name] ?? NOT_SAID]));
  return { code, params: filled, source, by, fit };
}

/** The cause that AWS's own code names; one that AWS added later by the general one. */
export function causeOfCode(code: string, general: CauseCode): Cause {
  return causeOf(isCauseCode(code) ? code : general, 'named', { code });
}

const FITS: readonly Cause['fit'][] = ['named', 'fits', 'possible'];

/** Each cause once, best fit first. */
export function sortedCauses(causes: readonly Cause[]): Cause[] {
  const sorted = [...causes].sort((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit));
  return sorted.filter((cause, at) => sorted.findIndex(({ code }) => code === cause.code) === at);
}
