import { type AccountState, BatchGetAccountStatus$, BatchGetAccountStatusCommand, type State } from '@aws-sdk/client-inspector2';
import { read } from '../wire/operation';
import { restJson } from '../wire/rest-protocol';
import { regionOf } from './region-of';
import type { SampleService } from './service';
import { REST_JSON_ERRORS } from './service-errors';

const operations = [
  read(BatchGetAccountStatus$, BatchGetAccountStatusCommand, (input, context) => {
    const ids = input.accountIds ?? [context.account.accountId];
    return { accounts: ids.map((id) => accountState(id, regionOf(context).inspectorEnabled)), failedAccounts: [] };
  }),
];

function accountState(accountId: string, enabled: boolean): AccountState {
  const state: State = { status: enabled ? 'ENABLED' : 'DISABLED', errorCode: undefined, errorMessage: undefined };
  return { accountId, state, resourceState: { ec2: state, ecr: state, lambda: state } };
}

/** https://docs.aws.amazon.com/inspector/v2/APIReference/API_Operations.html */
export const inspector2: SampleService = {
  signingName: 'inspector2',
  protocol: restJson,
  operations,
  errors: { ...REST_JSON_ERRORS, throttled: { ...REST_JSON_ERRORS.throttled, code: 'ThrottlingException' } },
};
