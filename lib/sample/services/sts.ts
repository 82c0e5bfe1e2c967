import { AssumeRole$, AssumeRoleCommand, GetCallerIdentity$, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { formProtocol } from '../wire/form-protocol';
import { read } from '../wire/operation';
import { Refusal } from '../wire/refusal';
import { callerArn } from './caller-arn';
import { roleAccessKeyId } from './role-access-key';
import type { SampleService } from './service';
import { XML_ERRORS } from './service-errors';

const ONE_HOUR_MS = 3_600_000;

const operations = [
  read(GetCallerIdentity$, GetCallerIdentityCommand, (_input, context) => ({
    Account: context.account.accountId,
    UserId: context.accessKeyId === context.account.accessKeyId ? 'AIDAEXAMPLEREVIEWER00' : 'AROAEXAMPLEHOPLENS000:hoplens',
    Arn: callerArn(context),
  })),
  // The caller's own account does not matter: a role's trust policy here asks for the external id alone.
  read(AssumeRole$, AssumeRoleCommand, (input, context) => {
    const role = context.accounts.flatMap(({ roles }) => roles).find(({ arn }) => arn === input.RoleArn);
    if (!role || role.externalId !== input.ExternalId) {
      throw new Refusal(
        'AccessDenied',
        `User: ${callerArn(context)} is not authorized to perform: sts:AssumeRole on resource: ${input.RoleArn ?? ''}`,
        403,
      );
    }
    const session = input.RoleSessionName ?? 'session';
    return {
      Credentials: {
        AccessKeyId: roleAccessKeyId(role.arn),
        SecretAccessKey: 'sample/session/secret/EXAMPLEKEY',
        SessionToken: `sample-session-token-${session}`,
        Expiration: new Date(Date.now() + ONE_HOUR_MS),
      },
      AssumedRoleUser: {
        AssumedRoleId: `AROAEXAMPLEHOPLENS000:${session}`,
        Arn: role.arn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/') + `/${session}`,
      },
    };
  }),
];

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html */
export const sts: SampleService = {
  signingName: 'sts',
  protocol: formProtocol('query', 'https://sts.amazonaws.com/doc/2011-06-15/'),
  operations,
  errors: XML_ERRORS,
};
