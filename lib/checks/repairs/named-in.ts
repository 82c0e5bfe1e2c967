import type { FindingParams } from '../finding';

/** The names that a finding's sentence lists. */
export function namesIn(list: FindingParams[string] | undefined): readonly string[] {
  return typeof list === 'object' ? list : [String(list)];
}

/** Whether a name is one of them. */
export function namedIn(list: FindingParams[string] | undefined, name: string): boolean {
  return namesIn(list).includes(name);
}
