import type { Messages } from './en';
import { access } from './ja/access';
import { adjustments } from './ja/adjustments';
import { cli } from './ja/cli';
import { compare } from './ja/compare';
import { decisions } from './ja/decisions';
import { dependsOn } from './ja/depends-on';
import { diagram } from './ja/diagram';
import { errors } from './ja/errors';
import { explain } from './ja/explain';
import { facts } from './ja/facts';
import { find } from './ja/find';
import { gaps } from './ja/gaps';
import { kept } from './ja/kept';
import { lists } from './ja/lists';
import { matrix } from './ja/matrix';
import { reasons } from './ja/reasons';
import { review } from './ja/review';
import { reviewFile } from './ja/review-file';
import { scan } from './ja/scan';
import { screen } from './ja/screen';
import { site } from './ja/site';
import { trace } from './ja/trace';
import { viewer } from './ja/viewer';
import { whatIf } from './ja/what-if';

/** Every sentence shown to a person, in Japanese. */
export const ja: Messages = {
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
