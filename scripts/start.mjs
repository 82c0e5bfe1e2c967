import './prepare/node-version.mjs';

import { ensureBuilt } from './prepare/build.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { runMain } from './prepare/step.mjs';
import { serve } from './serve.mjs';
import { requireFreePort, wishedPlace } from './server/port.mjs';
import { signInSettings } from './server/sign-in-settings.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  const place = wishedPlace(args, process.env);
  signInSettings(process.env, place.bind);
  await requireFreePort(place);
  await ensureInstalled();
  await ensureBuilt();
  await serve(args);
});
