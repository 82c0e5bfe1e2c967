import type { SentenceParams } from '@/lib/trace/trace-types';

/** Whether a name is one of those that a finding's sentence lists (`named`). */
export function namedIn(list: SentenceParams[string] | undefined, name: string): boolean {
  return String(list ?? '')
    .replace(/ \(\+\d+\)$/, '')
    .split(', ')
    .includes(name);
}
