import { access } from './en/access';
import { adjustments } from './en/adjustments';
import { cli } from './en/cli';
import { compare } from './en/compare';
import { decisions } from './en/decisions';
import { dependsOn } from './en/depends-on';
import { diagram } from './en/diagram';
import { errors } from './en/errors';
import { explain } from './en/explain';
import { facts } from './en/facts';
import { find } from './en/find';
import { gaps } from './en/gaps';
import { kept } from './en/kept';
import { lists } from './en/lists';
import { matrix } from './en/matrix';
import { reasons } from './en/reasons';
import { review } from './en/review';
import { reviewFile } from './en/review-file';
import { scan } from './en/scan';
import { screen } from './en/screen';
import { site } from './en/site';
import { trace } from './en/trace';
import { viewer } from './en/viewer';
import { whatIf } from './en/what-if';

/**
 * Every sentence shown to a person, in English. Values are ICU message patterns (`{name}`, `{count, plural, …}`).
 * `ja.ts` must have the same keys, or it does not compile; a test holds the placeholders equal.
 */
export const en = {
  access,
  adjustments,
  cli,
  compare,
  decisions,
  dependsOn,
  diagram,
  errors,
  explain,
  facts,
  find,
  gaps,
  kept,
  lists,
  matrix,
  reasons,
  review,
  reviewFile,
  scan,
  screen,
  site,
  trace,
  viewer,
  whatIf,
};
export type Messages = typeof en;
