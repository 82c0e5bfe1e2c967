import type { Actor } from '@/lib/access/actor';
import { isToken, tokenHash } from '@/lib/access/secret-token';
import type { SnapshotLabels } from '@/lib/snapshots/store';
import type { Store } from '@/lib/store/open-store';

import type { GithubWorkflow } from './github-workflow';

/** A pipeline that may hand a snapshot in, and what is known of its run. */
export interface Pipeline {
  actor: Actor;
  labels: Partial<SnapshotLabels>;
}

/** A token, in the one form of the header. https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const BEARER = /^Bearer ([\w~+/.=-]{1,8000})$/i;

/** Recognises pipelines by `Authorization`: an ingest token, or what GitHub gives a workflow run, which counts once. */
export function createPipelines(store: () => Promise<Store>, workflowOf: (token: string) => Promise<GithubWorkflow | null>) {
  return async (authorization: string): Promise<Pipeline | null> => {
    const token = BEARER.exec(authorization)?.[1] ?? '';
    if (isToken('sfi_', token)) {
      const found = await (await store()).tokens.use(tokenHash(token));
      return found && { actor: { kind: 'pipeline', id: `token:${found.id}`, name: found.name }, labels: {} };
    }
    const workflow = await workflowOf(token);
    if (workflow === null) return null;
    const { repository, id, expiresAt, labels } = workflow;
    if (!(await (await store()).tokens.useOnce(`github:${id}`, expiresAt))) return null;
    return { actor: { kind: 'pipeline', id: `github:${repository}`, name: repository }, labels };
  };
}
