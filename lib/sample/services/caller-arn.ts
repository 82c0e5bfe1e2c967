import type { CallContext } from '../wire/operation';

/** Who calls: the account's user with its own keys, else a session of the role that `AssumeRole` gave keys for. */
export function callerArn({ account, accessKeyId }: Pick<CallContext, 'account' | 'accessKeyId'>): string {
  return accessKeyId === account.accessKeyId
    ? `arn:aws:iam::${account.accountId}:user/reviewer`
    : `arn:aws:sts::${account.accountId}:assumed-role/hoplens-read-only/hoplens`;
}
