import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';

import { deps } from './deps';
import { createWorkspace, type Workspace } from './workspace/workspace';

/** The workspace of whoever opened the page that is being rendered. Who is not known is sent to sign in, and comes back here. */
export const pageWorkspace = cache(async (): Promise<Workspace> => {
  const { access, parts } = deps();
  const caller = await access.callerOf(await headers());
  if (caller === null) redirect('/sign-in');
  return createWorkspace(await parts(), caller.actor);
});
