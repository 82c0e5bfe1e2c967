import type { ResourceKind } from '@/lib/inventory/gap';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { AwsClients } from './access/clients';
import type { Missing } from './answers/present';
import type { Call } from './calls/call';
import type { Caller } from './calls/caller';
import type { GapLedger } from './calls/gap-ledger';
import type { Listing, ListingCall } from './calls/listing';
import type { HeaderVault } from './secrets/header-vault';

/** What every part of a scan works with. */
export interface Gathering {
  clients: AwsClients;
  ask: Caller['ask'];
  list<T>(call: ListingCall<T>): Promise<Listing<T>>;
  ledger: GapLedger;
  /** Where CloudFront, its certificates, web ACLs and log deliveries are read, and Route 53, Shield and STS. */
  edgeRegion: string;
  vault: HeaderVault;
}

/** Which read an answer came from. */
export interface AnswerOrigin {
  action: string;
  region: string;
  kind: ResourceKind;
}

/**
 * Turns an answer's resource into ours. What the conversion misses becomes unknown under a gap of the resource; a resource that
 * cannot be converted at all is a gap and null.
 */
export function convert<T>(ledger: GapLedger, from: AnswerOrigin, resource: string | null, make: (missing: Missing) => T | null): T | null {
  const { action, region, kind } = from;
  const malformed: Missing = () => ledger.add({ action, region, kind, resource, reason: 'malformed-answer', code: null });
  try {
    const made = make(malformed);
    if (made === null) malformed();
    return made;
  } catch {
    // An endpoint may answer anything, also values of types that the SDK does not promise.
    malformed();
    return null;
  }
}

/** Asks for one fact and reads it out of the answer. An answer that cannot be read is a gap of what was asked about. */
export async function askFact<T, R>(
  { ask, ledger }: Gathering,
  call: Call<T>,
  read: (answer: T, missing: Missing) => Fact<R>,
): Promise<Fact<R>> {
  const answer = await ask(call);
  if (isUnknown(answer)) return answer;
  const { action, region, kind, resource } = call;
  const malformed: Missing = () => ledger.add({ action, region, kind, resource, reason: 'malformed-answer', code: null });
  try {
    return read(answer, malformed);
  } catch {
    return malformed();
  }
}
