import { isAppError } from '@/lib/errors';
import { credentialsFor } from '@/lib/gather/aws/access/credentials';

/** The chain's last resort asks the network for an instance role; elsewhere nobody answers, and nobody should wait for that. */
const PATIENCE_MS = 2000;
const REMEMBERED_MS = 30_000;

async function look(): Promise<boolean> {
  try {
    await credentialsFor({}, 'us-east-1').get();
    return true;
  } catch (error) {
    // Expired ones are there: the scan says what to do about them.
    return isAppError(error) && error.code !== 'no-credentials';
  }
}

async function within(ms: number, found: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const result = await Promise.race([found, late]);
  clearTimeout(timer);
  return result;
}

/** Makes the question whether the standard chain finds AWS credentials. An answer holds for half a minute: people sign in meanwhile. */
export function createLiveCredentials(now: () => number): () => Promise<boolean> {
  let known: { at: number; found: Promise<boolean> } | null = null;
  return () => {
    if (known === null || now() - known.at > REMEMBERED_MS) known = { at: now(), found: within(PATIENCE_MS, look()) };
    return known.found;
  };
}
