import { momentOf } from '@/lib/checks/subjects/moment';

import { LEFT_OUT, type LeftOut } from './redactor';

const DAY = 24 * 60 * 60 * 1000;

/**
 * When a certificate ends, rounded so that as many whole days are left on the day of the scan as before; or when it begins, rounded to
 * midnight (UTC), further back where it is past and further ahead where it is to come. The second at which a certificate was made would
 * find it in the public logs of Certificate Transparency.
 */
export function roundedMoment(iso: string, which: 'first' | 'last', readAt: number): string | LeftOut {
  const at = momentOf(iso);
  if (at === null) return LEFT_OUT;
  if (which === 'last') return new Date(readAt + Math.floor((at - readAt) / DAY) * DAY).toISOString();
  return new Date((at > readAt ? Math.ceil(at / DAY) : Math.floor(at / DAY)) * DAY).toISOString();
}
