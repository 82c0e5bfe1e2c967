import { AppError } from '@/lib/errors';
import type { GatherObserver } from '@/lib/progress';

import type { AwsAccess } from './access/aws-access';
import { awsClients } from './access/clients';
import { type Credentials } from './access/credentials';
import { barriers, type Barriers } from './calls/barriers';
import { type Caller, createCaller } from './calls/caller';
import type { Clock } from './calls/clock';
import { gapLedger, type GapLedger } from './calls/gap-ledger';
import type { LimitTable } from './calls/limits';
import { list } from './calls/listing';
import type { LimitOwner } from './calls/shared-buckets';
import { tallies, type Tallies } from './calls/tallies';
import type { Gathering } from './gathering';
import { headerVault } from './secrets/header-vault';
import type { Conceal } from './secrets/fingerprint';

/** Milliseconds. */
export interface Timeouts {
  connectionMs: number;
  answerMs: number;
}

export interface SessionOptions {
  access: AwsAccess;
  credentials: Credentials;
  homeRegion: string;
  edgeRegion: string;
  clock: Clock;
  limits: LimitTable;
  timeouts: Timeouts;
  deadlineMs: number;
  signal: AbortSignal;
  conceal: Conceal;
  observer: GatherObserver | undefined;
  onProgress(): void;
}

/** Everything one scan holds while it runs. */
export interface Session {
  gathering: Gathering;
  caller: Caller;
  ledger: GapLedger;
  tallies: Tallies;
  barriers: Barriers;
  /** Whose limits the calls draw on; set to the account once it is known. */
  owner: LimitOwner;
  /** Frees connections and timers. */
  close(): void;
}

/** Opens a scan. It ends by itself at the deadline or when the signal aborts: what is not read by then is a gap. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { access, credentials, clock, observer, signal } = options;
  const { accessKeyId } = await credentials.get();
  if (signal.aborted) throw new AppError('scan-cancelled');
  const endpoint = access.endpoint ?? null;
  const owner: LimitOwner = { endpoint, account: accessKeyId };
  const ledger = gapLedger((gap) => observer?.gap(gap));
  const counts = tallies();
  const bars = barriers(ledger);
  const clients = awsClients({ endpoint, credentials: () => credentials.get(), ...options.timeouts });
  const caller = createCaller({
    ...{ owner, clock, limits: options.limits, ledger, barriers: bars, tallies: counts, homeRegion: options.homeRegion },
    answerMs: options.timeouts.connectionMs + options.timeouts.answerMs,
    renewCredentials: () => credentials.renew(),
    onRetry: (notice) => observer?.retry(notice),
    onProgress: options.onProgress,
  });
  const ended = new AbortController();
  const cancel = () => {
    bars.halt('cancelled');
  };
  signal.addEventListener('abort', cancel);
  void clock.sleep(options.deadlineMs, ended.signal).then(() => {
    if (!ended.signal.aborted) bars.halt('deadline');
  });
  return {
    gathering: {
      clients,
      ask: caller.ask,
      list: (call) => list(caller, ledger, call),
      ledger,
      edgeRegion: options.edgeRegion,
      vault: headerVault(options.conceal),
    },
    ...{ caller, ledger, tallies: counts, barriers: bars, owner },
    close: () => {
      ended.abort();
      signal.removeEventListener('abort', cancel);
      clients.destroy();
    },
  };
}
