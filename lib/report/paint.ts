import type { Severity } from '@/lib/facts/reasons';

/** Colours text for a terminal, or leaves it as it is. */
export interface Paint {
  bold: (text: string) => string;
  dim: (text: string) => string;
  severity: (text: string, severity: Severity) => string;
}

// SGR parameters of ECMA-48: the 16 colours that every terminal theme defines.
const CODE: Readonly<Record<Severity, string>> = { critical: '1;31', high: '31', medium: '33', low: '36', none: '32', unknown: '35' };

/** A painter; without colour everything stays plain, and signs and words alone tell. */
export function createPaint(color: boolean): Paint {
  const sgr = (code: string, text: string): string => (color && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: (text) => sgr('1', text),
    dim: (text) => sgr('2', text),
    severity: (text, severity) => sgr(CODE[severity], text),
  };
}
