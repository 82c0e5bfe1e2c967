import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';

import type { Person, Role } from '@/lib/access/actor';
import { expected, isAppError } from '@/lib/errors';

import { deps } from './deps';
import { createWorkspace, type Workspace } from './workspace/workspace';

/** Header in which proxy.ts says which path is being opened, with its query. */
const PATH_HEADER = 'x-hoplens-path';

/** Who opened the page that is being rendered; null for nobody that is known. */
export const pagePerson = cache(async (): Promise<Person | null> => deps().access.personOf(await headers()));

/** Who is signed in, for the top bar; nobody where the store cannot be asked: the page itself says that. */
export async function pageAccount(): Promise<{ name: string; role: Role; signsOut: boolean } | null> {
  const person = await expected(pagePerson);
  if (person === null || isAppError(person)) return null;
  const { local, provider } = deps().access;
  return { name: person.name, role: person.role, signsOut: local !== null || provider !== null };
}

/** The workspace of whoever opened the page that is being rendered. Who is not known is sent to sign in, and comes back here. */
export const pageWorkspace = cache(async (): Promise<Workspace> => {
  const person = await pagePerson();
  if (person === null) redirect(`/sign-in?to=${encodeURIComponent((await headers()).get(PATH_HEADER) ?? '/')}`);
  return createWorkspace(await deps().parts(), person);
});
