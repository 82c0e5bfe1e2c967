import { readBytes } from '../read-bytes';

const FORM_LIMIT = 8 * 1024;

/** The fields of a form as browsers send them without a script; none of a body that is longer. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const bytes = await readBytes(request, FORM_LIMIT);
  return new URLSearchParams(bytes === null ? '' : new TextDecoder().decode(bytes));
}
