import type { SampleAccount } from './account';
import type { Call } from './answer-call';
import { ALL_SERVICES } from './services/all-services';
import { roleAccessKeyId } from './services/role-access-key';
import type { SampleService } from './services/service';
import type { WireError, WireRequest } from './wire/protocol';
import { readSignature } from './wire/signature';

/** Whose call of which operation a request is, or the error it is refused with and the service whose shape that takes. */
export type Identified = { kind: 'call'; call: Call } | { kind: 'refused'; service: SampleService; error: WireError; requestId: string };

/** Reads a request's signature and operation. */
export function identifyCall(request: WireRequest, accounts: readonly SampleAccount[], requestId: string): Identified {
  const signature = readSignature(request.headers.authorization);
  const service = serviceOf(request, signature?.service);
  const refused = (error: WireError): Identified => ({ kind: 'refused', service, error, requestId });
  if (!signature) return refused(service.errors.unsigned);
  const account = accountOf(accounts, signature.accessKeyId);
  if (!account) return refused(service.errors.unknownKey);
  const name = service.protocol.nameOperation(request, service.operations);
  const operation = service.operations.find((candidate) => candidate.name === name);
  if (service.signingName !== signature.service || !operation) return refused(service.errors.unknownOperation);
  const { region, accessKeyId } = signature;
  const context = { account, accounts, region, accessKeyId, ignorePageSizes: false };
  return { kind: 'call', call: { service, operation, request, requestId, context } };
}

/** The service that the signature names; for a request that cannot be told, one that speaks like it. */
function serviceOf(request: WireRequest, signingName: string | undefined): SampleService {
  const speaksJson = request.headers['x-amz-target'] !== undefined;
  const fallback = speaksJson ? 'ecs' : 'sts';
  const found =
    ALL_SERVICES.find((service) => service.signingName === signingName) ?? ALL_SERVICES.find((service) => service.signingName === fallback);
  if (!found) throw new Error(`The sample endpoint lacks ${fallback}.`);
  return found;
}

function accountOf(accounts: readonly SampleAccount[], accessKeyId: string): SampleAccount | undefined {
  return accounts.find(
    (account) => account.accessKeyId === accessKeyId || account.roles.some(({ arn }) => roleAccessKeyId(arn) === accessKeyId),
  );
}
