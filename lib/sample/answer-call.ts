import type { Fault } from './faults/fault';
import type { FaultableCall } from './faults/fault-plan';
import { distortOutput, ENDLESS_TOKEN } from './faults/distort-output';
import { callerArn } from './services/caller-arn';
import type { SampleService } from './services/service';
import type { CallContext, SampleOperation } from './wire/operation';
import { isPlainRecord } from './wire/plain-record';
import type { WireError, WireRequest, WireResponse } from './wire/protocol';
import { Refusal } from './wire/refusal';

/** A request that is known to be a call of an operation of a service by an account. */
export interface Call {
  service: SampleService;
  operation: SampleOperation;
  request: WireRequest;
  requestId: string;
  context: CallContext;
}

/** What goes back: a response with what to log of it, or nothing. */
export type Reply =
  { kind: 'response'; response: WireResponse; outcome: string; requestId?: string } | { kind: 'reset' } | { kind: 'hang' };

/** Answers a call, under the faults that hit it. */
export async function answerCall(call: Call, input: unknown, faults: readonly Fault[], throttled: boolean): Promise<Reply> {
  const { service, operation, context, requestId } = call;
  if (throttled) return errorReply(call, service.errors.throttled);
  if (!context.account.enabledRegions.includes(context.region)) return errorReply(call, service.errors.unknownKey);
  for (const fault of faults) {
    const reply = replyInstead(call, fault);
    if (reply) return reply;
  }
  try {
    const ignorePageSizes = faults.some(({ kind }) => kind === 'ignore-page-size');
    const token = tokenIn(input, operation);
    const output = operation.answer(withoutFaultToken(input, operation), { ...context, ignorePageSizes });
    const distorted = distortOutput(output, faults, operation.paging, token);
    return { kind: 'response', response: service.protocol.writeOutput(distorted, operation, requestId), outcome: 'ok', requestId };
  } catch (error) {
    if (error instanceof Refusal) return errorReply(call, { code: error.code, message: error.message, status: error.status });
    throw error;
  }
}

/** An error in the shape of the call's service. */
export function errorReply({ service, requestId }: Pick<Call, 'service' | 'requestId'>, error: WireError): Reply {
  return { kind: 'response', response: service.protocol.writeError(error, requestId), outcome: error.code, requestId };
}

/** The answer that a fault puts in place of the operation's own, if it is a fault of that sort. */
function replyInstead(call: Call, fault: Fault): Reply | undefined {
  const { errors } = call.service;
  switch (fault.kind) {
    case 'throttle':
      return errorReply(call, errors.throttled);
    case 'deny':
      return errorReply(call, { ...errors.denied, message: errors.denied.message + denial(call) });
    case 'expired':
      return errorReply(call, errors.expired);
    case 'region-disabled':
      return errorReply(call, errors.unknownKey);
    case 'fail': {
      const code = fault.status === 500 ? errors.internal.code : errors.internal.unavailable;
      return errorReply(call, { code, message: 'The request processing has failed because of an unknown error.', status: fault.status });
    }
    case 'html':
      return { kind: 'response', response: htmlPage(fault.status), outcome: 'html' };
    case 'reset':
    case 'hang':
      return { kind: fault.kind };
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
function denial({ service, operation, context }: Call): string {
  const action = `${service.signingName}:${operation.name}`;
  return `User: ${callerArn(context)} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
}

function htmlPage(status: number): WireResponse {
  const body = `<!doctype html><html><head><title>${String(status)}</title></head><body><h1>${String(status)}</h1><p>Not implemented</p></body></html>`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function tokenIn(input: unknown, { paging }: SampleOperation): string | undefined {
  const token = paging && isPlainRecord(input) ? input[paging.tokenIn] : undefined;
  return typeof token === 'string' ? token : undefined;
}

/** A token that a fault handed out means the first page again. */
function withoutFaultToken(input: unknown, operation: SampleOperation): unknown {
  const token = tokenIn(input, operation);
  const invented = token === 'repeated' || token?.startsWith(ENDLESS_TOKEN);
  return invented && operation.paging && isPlainRecord(input) ? { ...input, [operation.paging.tokenIn]: undefined } : input;
}

/** The call as faults and buckets see it. */
export function faultableCall({ service, operation, context }: Call): FaultableCall {
  return { service: service.signingName, operation: operation.name, region: context.region, account: context.account.name };
}
