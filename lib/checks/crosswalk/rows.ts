import { z } from 'zod';

import { CATALOGUES, CrosswalkRow } from './crosswalk';
import file from './crosswalk.json';

/**
 * Every check of the other catalogues for the services on the way, by catalogue. Security Hub's controls are those of
 * https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-controls-reference.html
 */
const lists = z.record(z.enum(CATALOGUES), z.array(CrosswalkRow)).parse(file);

export const ROWS = CATALOGUES.flatMap((catalogue) => lists[catalogue].map((row) => [catalogue, row] as const));
