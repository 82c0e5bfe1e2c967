import type { Catalogue, CrosswalkRow } from './crosswalk';
import { SECURITY_HUB } from './security-hub';

/** Every check of the other catalogues for the services on the way. */
export const ROWS: readonly (readonly [Catalogue, CrosswalkRow])[] = [...SECURITY_HUB.map((row) => ['SecurityHub', row] as const)];
