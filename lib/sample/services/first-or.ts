import { Refusal } from '../wire/refusal';

/**
 * The first of the found items.
 * @throws Refusal with the code when there is none
 */
export function firstOr<T>(found: readonly T[], code: string, message: string, status = 400): T {
  const [first] = found;
  if (first === undefined) throw new Refusal(code, message, status);
  return first;
}
