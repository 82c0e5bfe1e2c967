import { AppError } from '@/lib/errors';

/** Why a pasted text is refused. */
type PastedFault =
  | 'curl-expected'
  | 'curl-no-url'
  | 'curl-option-unknown'
  | 'curl-option-value-missing'
  | 'curl-unclosed-quote'
  | 'header-malformed'
  | 'method-malformed'
  | 'pasted-empty'
  | 'pasted-too-long'
  | 'pasted-unknown'
  | 'request-no-host'
  | 'url-malformed';

/** What is longer is no request, and nobody wants to read it in a sentence. */
const MOST_SHOWN = 80;

/** A pasted text that cannot be read. `params` fill the sentence of the fault and hold no secret. */
export function pastedFault(fault: PastedFault, params: Readonly<Record<string, string | number>> = {}): AppError {
  return new AppError('bad-input', { ...params, fault });
}

/** The beginning of a text, for a sentence that quotes it. */
export function shown(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Characters; a copied command may hold what a browser sent. */
const LONGEST = 1_048_576;

/** Throws `pasted-too-long`. */
export function checkLength(text: string): void {
  if (text.length > LONGEST) throw pastedFault('pasted-too-long', { most: LONGEST });
}
