import type { Person } from '@/lib/access/actor';
import type { Translator } from '@/lib/messages/translator';
import type { Store } from '@/lib/store/open-store';

import { createAlbSignIn } from './alb-sign-in';
import { createGithubWorkflows } from './github-workflow';
import { createLocalSignIn, LOCAL_ISSUER, type LocalSignIn } from './local-sign-in';
import { createPipelines, type Pipeline } from './pipelines';
import { createProviderSignIn, type ProviderSignIn } from './provider-sign-in';
import { createProxySignIn } from './proxy-sign-in';
import { createRateLimits, type RateLimits } from './rate-limits';
import { createSessions, type Sessions } from './sessions';

/** How people and pipelines are recognised. */
export interface Access {
  mode: 'local' | 'alb' | 'oidc' | 'proxy';
  /** Who sent a request; null for nobody that is known. The browser sends what proves it by itself, also for another site. */
  personOf(headers: Headers): Promise<Person | null>;
  /** Whose token stands in an `Authorization` header; null for one that counts for nothing. */
  pipelineOf(authorization: string): Promise<Pipeline | null>;
  /** The one origin that changes may come from; null where Hoplens is opened under several names, which scripts/server knows. */
  origin: string | null;
  limits: RateLimits;
  sessions: Sessions;
  /** Null in every mode but `local`. */
  local: LocalSignIn | null;
  /** Null in every mode but `oidc`. In the others, whoever stands in front signs people in and out. */
  provider: ProviderSignIn | null;
}

export interface AccessSettings {
  mode: Access['mode'];
  localToken: string | null;
  albArn: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  scope: string;
  groupsClaim: string;
  admins: readonly string[];
  reviewers: readonly string[];
  proxyHeader: string;
  proxyGroupsHeader: string;
  githubRepositories: readonly string[];
  /** How often one address may read shares in a minute. */
  shareReads: number;
}

interface AccessParts {
  store: () => Promise<Store>;
  settings: AccessSettings;
  origin: string;
  /** In the language of the terminal. */
  t: Translator;
  print: (line: string) => void;
  now: () => number;
}

/** Access as the operator chose it. */
export function createAccess({ store, settings, origin, t, print, now }: AccessParts): Access {
  const { mode } = settings;
  const { terminal } = t.messages.access;
  const report = seldom(now, (reason: string) => print(t.say(terminal.nobody, { reason })));
  const sessions = createSessions(store, origin, mode === 'local' ? LOCAL_ISSUER : settings.issuer);
  const workflowOf = createGithubWorkflows({ audience: origin, repositories: settings.githubRepositories, now });
  const link = (token: string): void => print(t.say(terminal.link, { link: `${origin}/sign-in#${token}` }));
  return {
    mode,
    personOf: personFinder(settings, sessions, report),
    pipelineOf: createPipelines(store, workflowOf),
    origin: mode === 'local' ? null : origin,
    limits: createRateLimits(settings.shareReads),
    sessions,
    local: mode === 'local' ? createLocalSignIn(settings.localToken, link, now) : null,
    provider: mode === 'oidc' ? createProviderSignIn(settings, origin, now, report) : null,
  };
}

function personFinder(settings: AccessSettings, sessions: Sessions, report: (reason: string) => void): Access['personOf'] {
  if (settings.mode === 'alb') return createAlbSignIn(settings, report);
  const ofProxy = createProxySignIn(settings);
  return settings.mode === 'proxy' ? async (headers) => ofProxy(headers) : sessions.personOf;
}

/** At most once in ten seconds: whoever reaches the port must not fill a disk with it. */
function seldom<T>(now: () => number, tell: (of: T) => void): (of: T) => void {
  let toldAt = -Infinity;
  return (of) => {
    if (toldAt + 10_000 > now()) return;
    toldAt = now();
    tell(of);
  };
}
