import 'server-only';

import { z } from 'zod';

import { terminalLocale } from '@/lib/messages/locale';

const text = z.string().trim().default('');
const list = text.transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

const Variables = z.object({
  /** Set by scripts/serve.mjs: where Hoplens itself is. */
  HOPLENS_ROOT: text,
  /** Folder of what Hoplens keeps between runs. */
  HOPLENS_DATA: text,
  /** A PostgreSQL that several servers share; without it, a file in the folder. */
  DATABASE_URL: text,
  HOPLENS_FINGERPRINT_KEY: text,
  AWS_ENDPOINT_URL: text,
  HOPLENS_LANG: text,
  LC_ALL: text,
  LC_MESSAGES: text,
  LANG: text,
  /** How people sign in: `local`, `alb`, `oidc` or `proxy`. scripts/serve.mjs refuses to start with anything else. */
  HOPLENS_AUTH: z.preprocess((value) => (value === '' ? undefined : value), z.enum(['local', 'alb', 'oidc', 'proxy']).default('local')),
  /** Set by scripts/serve.mjs: the address that it listens on, or what people open, such as https://hoplens.example.com. */
  HOPLENS_ORIGIN: text,
  /** Local mode: a sign-in token to use instead of a random one, for containers of developers and for tests. */
  HOPLENS_SIGN_IN_TOKEN: text,
  HOPLENS_ALB_ARN: text,
  HOPLENS_OIDC_ISSUER: text,
  HOPLENS_OIDC_CLIENT_ID: text,
  HOPLENS_OIDC_CLIENT_SECRET: text,
  /** What the provider is asked for; some tell groups only for a scope of their own. */
  HOPLENS_OIDC_SCOPE: text.transform((value) => value || 'openid profile email'),
  /** Claim that lists a person's groups. */
  HOPLENS_GROUPS_CLAIM: text.transform((value) => value || 'groups'),
  /** Groups, or subjects, that are administrators, and that are reviewers; everybody else looks. */
  HOPLENS_ADMINS: list,
  HOPLENS_REVIEWERS: list,
  /** Proxy mode: the header that names the person, and the one with their groups. scripts/server sees to whom they are believed. */
  HOPLENS_PROXY_HEADER: text,
  HOPLENS_PROXY_GROUPS_HEADER: text,
  /** How often one address may read shares in a minute: more where many recipients share one. */
  HOPLENS_SHARE_READS: z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().min(1).default(60)),
  /** Repositories (`owner/name`) whose GitHub workflows may hand snapshots in, without a token. */
  HOPLENS_GITHUB_REPOSITORIES: list,
});

const variables = Variables.parse(process.env);

/** What the server takes from the environment, read once. AWS's own variables are read by the SDK's credential chain. */
export const env = {
  /** Of the terminal that Hoplens runs in. */
  locale: terminalLocale(variables),
  root: variables.HOPLENS_ROOT || process.cwd(),
  folder: variables.HOPLENS_DATA || '.hoplens',
  databaseUrl: variables.DATABASE_URL || null,
  fingerprintKey: variables.HOPLENS_FINGERPRINT_KEY || null,
  /** One address for every AWS call, such as an emulator's; null for AWS itself. */
  endpoint: variables.AWS_ENDPOINT_URL || null,
  /** Where people open this Hoplens. */
  origin: variables.HOPLENS_ORIGIN || 'http://127.0.0.1:3000',
  signIn: {
    mode: variables.HOPLENS_AUTH,
    localToken: variables.HOPLENS_SIGN_IN_TOKEN || null,
    albArn: variables.HOPLENS_ALB_ARN,
    issuer: variables.HOPLENS_OIDC_ISSUER,
    clientId: variables.HOPLENS_OIDC_CLIENT_ID,
    clientSecret: variables.HOPLENS_OIDC_CLIENT_SECRET,
    scope: variables.HOPLENS_OIDC_SCOPE,
    groupsClaim: variables.HOPLENS_GROUPS_CLAIM,
    admins: variables.HOPLENS_ADMINS,
    reviewers: variables.HOPLENS_REVIEWERS,
    proxyHeader: variables.HOPLENS_PROXY_HEADER.toLowerCase(),
    proxyGroupsHeader: variables.HOPLENS_PROXY_GROUPS_HEADER.toLowerCase(),
    githubRepositories: variables.HOPLENS_GITHUB_REPOSITORIES,
    shareReads: variables.HOPLENS_SHARE_READS,
  },
} as const;
