import type { SampleAccount } from './account';
import { SAMPLE_ACCOUNTS } from './accounts/sample-accounts';

export interface SampleCredentials {
  accessKeyId: string;
  secretAccessKey: string;
}

/** The names of the built-in sample accounts. */
export const SAMPLE_NAMES: readonly string[] = SAMPLE_ACCOUNTS.map(({ name }) => name);

/** The keys that select a sample account, by its name; undefined if there is none of that name. */
export function sampleCredentials(name: string, accounts: readonly SampleAccount[] = SAMPLE_ACCOUNTS): SampleCredentials | undefined {
  const account = accounts.find((candidate) => candidate.name === name);
  return account && { accessKeyId: account.accessKeyId, secretAccessKey: account.secretAccessKey };
}
