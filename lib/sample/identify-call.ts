import type { SampleAccount } from './account';
import type { Call } from './answer-call';
import { ALL_SERVICES } from './services/all-services';
import { roleAccessKeyId } from './services/role-access-key';
import type { SampleService } from './services/service';
import type { WireError, WireRequest } from './wire/protocol';
import { readSignature } from './wire/signature';

/** A request that is no call: the error it is refused with, the service whose shape that takes, and what is known for the log. */
export interface RefusedRequest {
  kind: 'refused';
  service: SampleService;
  error: WireError;
  requestId: string;
  account: string;
  operation: string;
  region: string;
}

/** Reads whose call of which operation a request is. */
export function identifyCall(
  request: WireRequest,
  accounts: readonly SampleAccount[],
  requestId: string,
): { kind: 'call'; call: Call } | RefusedRequest {
  const signature = readSignature(request.headers.authorization);
  const service = serviceOf(request, signature?.service);
  const account = accounts.find((candidate) => holdsKey(candidate, signature?.accessKeyId));
  const name = service.protocol.nameOperation(request, service.operations);
  const refused = (error: WireError): RefusedRequest => ({
    ...{ kind: 'refused', service, error, requestId },
    ...{ account: account?.name ?? '', operation: name ?? '', region: signature?.region ?? '' },
  });
  if (!signature) return refused(service.errors.unsigned);
  if (!account) return refused(service.errors.unknownKey);
  const operation = service.operations.find((candidate) => candidate.name === name);
  if (service.signingName !== signature.service || !operation) return refused(service.errors.unknownOperation);
  const { region, accessKeyId } = signature;
  const context = { account, accounts, region, accessKeyId, ignorePageSizes: false };
  return { kind: 'call', call: { service, operation, request, requestId, context } };
}

/** The service that the signature and the request's version name; for a request that cannot be told, one that speaks like it. */
function serviceOf(request: WireRequest, signingName: string | undefined): SampleService {
  const fallback = request.headers['x-amz-target'] === undefined ? 'sts' : 'ecs';
  const version = new URLSearchParams(request.body).get('Version');
  const found =
    ALL_SERVICES.find((service) => service.signingName === signingName && [undefined, version].includes(service.apiVersion)) ??
    ALL_SERVICES.find((service) => service.signingName === fallback);
  if (!found) throw new Error(`The sample endpoint lacks ${fallback}.`);
  return found;
}

function holdsKey({ accessKeyId, roles }: SampleAccount, wanted: string | undefined): boolean {
  return accessKeyId === wanted || roles.some(({ arn }) => roleAccessKeyId(arn) === wanted);
}
