import { controlsOf } from './crosswalk/controls';
import { FINDABLE } from './findable';
import { type Place, PLACES } from './place';

/** Whether a check, or a reason where it is found, is looked at. */
export type Selects = (id: string, place: Place) => boolean;

export const EVERYTHING: Selects = () => true;

/** What a selection may name: places, ids of checks and reasons, and controls that they answer. */
export const SELECTORS: readonly string[] = [...PLACES, ...FINDABLE.flatMap(({ id, controls }) => [id, ...controls])];

/** What `only` names, or everything where it names nothing, without what `skip` names. */
export function selecting(only: readonly string[], skip: readonly string[]): Selects {
  const names = (terms: readonly string[], id: string, place: Place): boolean =>
    terms.some((term) => term === id || term === place || controlsOf(id).includes(term));
  return (id, place) => (only.length === 0 || names(only, id, place)) && !names(skip, id, place);
}
