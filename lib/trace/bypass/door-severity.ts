import type { Severity } from '@/lib/facts/reasons';

import type { DoorVerdict } from './door';

/** How bad it is for a door to stand like this. */
export const DOOR_SEVERITY: Readonly<Record<DoorVerdict, Severity>> = {
  open: 'critical',
  conditional: 'medium',
  unknown: 'unknown',
  shut: 'none',
};
