import { grouped } from '@/lib/collections/grouped';
import { oncePer } from '@/lib/collections/once-per';

import type { Survey } from './survey-types';

/** The surveyed requests of every entry, by its id. */
export const requestsByEntry = oncePer(({ requests }: Survey) => grouped(requests, ({ entry }) => [entry]));

/** The surveyed requests that take the way over an origin link, by its id. */
export const requestsByOriginLink = oncePer(({ requests }: Survey) =>
  grouped(requests, ({ trace: { route } }) => (route.originLink === null ? [] : [route.originLink])),
);
