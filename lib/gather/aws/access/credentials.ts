import { fromNodeProviderChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';

import { AppError } from '@/lib/errors';

import { failureOf } from '../calls/failure';
import type { AwsAccess, AwsKeys } from './aws-access';

/** The keys of one scan: got once, kept until they run out, renewed at most once. */
export interface Credentials {
  /** @throws AppError `no-credentials`, `credentials-expired`, `credentials-rejected`, `role-not-assumable` or `endpoint-unreachable`. */
  get(): Promise<AwsKeys>;
  /** Asks the provider again after AWS called the keys expired; false when it has no others. */
  renew(): Promise<boolean>;
}

const RENEW_BEFORE_MS = 300_000;
const EXPIRED_SESSION = /expired|sso login|refresh/i;

/** Keys from the SDK's standard chain, or through a role. */
export function credentialsFor(access: AwsAccess, homeRegion: string): Credentials {
  let keys: Promise<AwsKeys> | null = null;
  const fetch = async (): Promise<AwsKeys> => {
    try {
      return await providerOf(access, homeRegion)();
    } catch (error) {
      throw access.roleArn === undefined ? chainError(error) : roleError(error, access.roleArn);
    }
  };
  const get = async (): Promise<AwsKeys> => {
    keys ??= fetch();
    const current = await keys;
    if (current.expiration === undefined || current.expiration.getTime() - Date.now() > RENEW_BEFORE_MS) return current;
    keys = fetch();
    return keys;
  };
  return {
    get,
    renew: async () => {
      const before = keys === null ? null : await keys;
      try {
        const after = await fetch();
        keys = Promise.resolve(after);
        return after.accessKeyId !== before?.accessKeyId || after.sessionToken !== before.sessionToken;
      } catch {
        return false;
      }
    },
  };
}

function providerOf(access: AwsAccess, homeRegion: string): () => Promise<AwsKeys> {
  const profile = access.profile === undefined ? {} : { profile: access.profile };
  const base = access.credentials ?? fromNodeProviderChain(profile);
  if (access.roleArn === undefined) return base;
  return fromTemporaryCredentials({
    masterCredentials: base,
    params: {
      RoleArn: access.roleArn,
      RoleSessionName: 'hoplens',
      ...(access.externalId === undefined ? {} : { ExternalId: access.externalId }),
    },
    clientConfig: { region: homeRegion, ...(access.endpoint === undefined ? {} : { endpoint: access.endpoint }) },
  });
}

function chainError(error: unknown): AppError {
  const failure = failureOf(error);
  if (failure.kind === 'expired') return new AppError('credentials-expired');
  if (error instanceof Error && EXPIRED_SESSION.test(error.message)) return new AppError('credentials-expired');
  return new AppError('no-credentials');
}

/** The chain's own errors come through the role's provider unchanged. */
function roleError(error: unknown, roleArn: string): AppError {
  if (error instanceof Error && /^(CredentialsProviderError|TokenProviderError)$/.test(error.name)) return chainError(error);
  const failure = failureOf(error);
  if (failure.kind === 'expired') return new AppError('credentials-expired');
  if (failure.kind === 'rejected') return new AppError('credentials-rejected');
  if (failure.kind === 'transient') return new AppError('endpoint-unreachable');
  return new AppError('role-not-assumable', { role: roleArn });
}
