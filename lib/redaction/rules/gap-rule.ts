import { type Gap, gapId } from '@/lib/inventory/gap';

import { nullable, object, type Rule } from '../rule';
import { ACTION, ERROR_CODE } from '../vocabulary';
import { reference, region, word } from './leaves';

const fields = object<Gap>({
  id: (text) => text,
  action: word(ACTION),
  region,
  kind: (kind) => kind,
  resource: nullable(reference),
  reason: (reason) => reason,
  code: (text, redactor) => (text === null ? null : redactor.term(text, ERROR_CODE)),
});

/** What facts refer to by its id, which follows from the rest. */
export const gap: Rule<Gap> = (value, redactor) => {
  const made = fields(value, redactor);
  return redactor.profile === 'internal' ? made : { ...made, id: gapId(made) };
};
