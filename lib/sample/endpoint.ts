import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { SampleAccount } from './account';
import { SAMPLE_ACCOUNTS } from './accounts/sample-accounts';
import { answerCall, type Call, errorReply, faultableCall, type Reply } from './answer-call';
import type { CallRecord } from './call-record';
import type { Fault } from './faults/fault';
import { faultPlan } from './faults/fault-plan';
import { type Latency, latencySource } from './faults/latency';
import { type BucketOptions, tokenBuckets } from './faults/token-buckets';
import { readRequest, sendDefect, sendReply } from './http-exchange';
import { identifyCall, type RefusedRequest } from './identify-call';
import type { WireRequest } from './wire/protocol';

export interface SampleEndpointOptions {
  /** The accounts it serves; all sample accounts unless named. */
  accounts?: readonly SampleAccount[];
  /** Faults in force from the start, besides those that belong to the accounts. */
  faults?: readonly Fault[];
  /** How long answers take; 0 unless named. */
  latencyMs?: Latency;
  /** Throttle by AWS's own rate limits; off unless named. */
  buckets?: BucketOptions;
  /** 0, a free port, unless named. */
  port?: number;
}

export interface SampleEndpoint {
  /** `http://127.0.0.1:PORT`, to be given to SDK clients as `endpoint`. */
  url: string;
  /** Every call since the start, in the order of arrival; grows while the endpoint runs. */
  calls: readonly CallRecord[];
  /** Replaces the faults and starts their counts (`nth`, `times`, `share`) anew. */
  setFaults: (faults: readonly Fault[]) => void;
  /** Ends every connection, hanging ones too, and frees the port. */
  close: () => Promise<void>;
}

/** Starts an AWS endpoint on 127.0.0.1 that serves sample accounts; the access key id of a request selects the account. */
export async function startSampleEndpoint(options: SampleEndpointOptions = {}): Promise<SampleEndpoint> {
  const accounts = options.accounts ?? SAMPLE_ACCOUNTS;
  const builtIn = accounts.flatMap(({ name, faults }) => faults.map((fault): Fault => ({ ...fault, account: name })));
  const calls: CallRecord[] = [];
  const startedAt = performance.now();
  const nextLatency = latencySource(options.latencyMs ?? 0);
  const takeToken = options.buckets ? tokenBuckets(options.buckets) : () => true;
  let hitting = faultPlan([...builtIn, ...(options.faults ?? [])]);

  const reply = async (request: WireRequest): Promise<Reply> => {
    const identified = identifyCall(request, accounts, randomUUID());
    if (identified.kind === 'refused') {
      calls.push(recordOfRefused(identified, performance.now() - startedAt));
      return errorReply(identified, identified.error);
    }
    const { call } = identified;
    const target = faultableCall(call);
    const input: unknown = await call.service.protocol.readInput(request, call.operation);
    const record = recordOf(call, input, performance.now() - startedAt);
    calls.push(record);
    const faults = hitting(target);
    const throttled = !takeToken(target, performance.now());
    const extraMs = faults.reduce((sum, fault) => sum + (fault.kind === 'delay' ? fault.ms : 0), 0);
    const answer = await answerCall(call, input, faults, throttled);
    Object.assign(record, outcomeOf(call, answer));
    await wait(nextLatency() + extraMs);
    return answer;
  };

  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming)
      .then(reply)
      .then((answer) => {
        sendReply(answer, incoming, outgoing);
      })
      .catch((error: unknown) => {
        sendDefect(error, outgoing);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String(portOf(server.address()))}`,
    calls,
    setFaults: (faults) => {
      hitting = faultPlan([...builtIn, ...faults]);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The sample endpoint has no port.');
  return address.port;
}

async function wait(ms: number): Promise<void> {
  if (ms > 0) await delay(ms, undefined, { ref: false });
}

function recordOf({ service, operation, context }: Call, input: unknown, atMs: number): CallRecord {
  const json = JSON.stringify(input);
  return {
    ...{ atMs, account: context.account.name, service: service.signingName, operation: operation.name, region: context.region },
    ...{ input: json, digest: createHash('sha256').update(json).digest('hex').slice(0, 12) },
    ...{ outcome: 'pending', status: 0, throttled: false },
  };
}

function recordOfRefused({ service, error, account, operation, region }: RefusedRequest, atMs: number): CallRecord {
  const outcome = { outcome: error.code, status: error.status, throttled: false };
  return { atMs, account, service: service.signingName, operation, region, input: '', digest: '', ...outcome };
}

function outcomeOf({ service }: Call, answer: Reply): Pick<CallRecord, 'outcome' | 'status' | 'throttled'> {
  if (answer.kind !== 'response') return { outcome: answer.kind, status: 0, throttled: false };
  return { outcome: answer.outcome, status: answer.response.status, throttled: answer.outcome === service.errors.throttled.code };
}
