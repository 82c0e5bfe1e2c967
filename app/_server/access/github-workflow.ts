import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';

import { SnapshotLabels } from '@/lib/snapshots/store';

/** Who signs for workflows. https://docs.github.com/en/actions/reference/security/oidc */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** The claims that are looked at. Their meaning: https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
const WorkflowClaims = z.object({
  repository: z.string().max(200),
  jti: z.string().min(1).max(200),
  exp: z.number(),
  event_name: z.string().default(''),
  ref: z.string().default(''),
  head_ref: z.string().default(''),
  sha: z.string().default(''),
});

/** A workflow run that GitHub vouches for. */
export interface GithubWorkflow {
  repository: string;
  /** The assertion's id, and when it runs out (ISO 8601): it counts once. */
  id: string;
  expiresAt: string;
  labels: Partial<SnapshotLabels>;
}

interface GithubSettings {
  /** What the workflow must have asked the token for: our origin. */
  audience: string;
  /** `owner/name`. */
  repositories: readonly string[];
  now: () => number;
  /** For tests: who signs, and with which keys. */
  issuer?: string;
  keys?: JWTVerifyGetKey;
}

/** Recognises the workflows of some repositories by the token that GitHub gives them for our origin; null for everything else. */
export function createGithubWorkflows({ audience, repositories, now, issuer = GITHUB_ISSUER, keys }: GithubSettings) {
  const getKey = keys ?? createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks`));
  const known = new Set(repositories.map((name) => name.toLowerCase()));
  return async (token: string): Promise<GithubWorkflow | null> => {
    if (known.size === 0) return null;
    try {
      const checks = {
        issuer,
        audience,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'iat', 'jti', 'sub'],
        currentDate: new Date(now()),
      };
      const claims = WorkflowClaims.parse((await jwtVerify(token, getKey, checks)).payload);
      // Such a run has the rights of the repository, and may run the code of whoever opened the pull request.
      if (!known.has(claims.repository.toLowerCase()) || claims.event_name === 'pull_request_target') return null;
      const expiresAt = new Date(claims.exp * 1000).toISOString();
      return { repository: claims.repository, id: claims.jti, expiresAt, labels: labelsOf(claims) };
    } catch {
      return null;
    }
  };
}

/** Branch, pull request and commit of a run; what has another form is left out. */
function labelsOf({ ref, head_ref: head, sha }: z.infer<typeof WorkflowClaims>): Partial<SnapshotLabels> {
  const branch = head || (/^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? '');
  const pullRequest = /^refs\/pull\/(\d+)\//.exec(ref)?.[1] ?? '';
  const given = Object.entries({ branch, pullRequest, commit: sha }).filter(([, value]) => value !== '');
  const labels = SnapshotLabels.partial().safeParse(Object.fromEntries(given));
  return labels.success ? Object.fromEntries(given) : {};
}
