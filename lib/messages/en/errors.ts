import type { AppErrorCode } from '@/lib/errors';

import type { RequestFault } from '../request-faults';

/** What went wrong and what to do, one sentence or two each. `{detail}` is `none` where nothing more is known; `errorSentence` fills it. */
export const errors = {
  'bad-input': 'This input cannot be used{detail, select, none {} other {: {detail}}}.',
  'not-found': 'This does not exist, or no longer does{detail, select, none {} other {: {detail}}}.',
  'no-credentials':
    'No AWS credentials were found. Sign in (for example with aws sso login), set AWS_PROFILE or the AWS environment variables, then start Hoplens again.',
  'credentials-expired': 'The AWS credentials have expired. Sign in again (for example with aws sso login), then scan again.',
  'credentials-rejected': 'AWS rejected the credentials. Check the profile or the access key, and the clock of this machine.',
  'endpoint-unreachable': 'The AWS endpoint cannot be reached. Check the network, the proxy and AWS_ENDPOINT_URL.',
  forbidden: 'Your role does not allow this. Ask an administrator of this Hoplens.',
  'role-not-assumable':
    'The role could not be assumed. Check its ARN, that its trust policy names the identity that scans, and the external ID.',
  'scan-cancelled': 'The scan was cancelled.',
  'scan-interrupted': 'The server that ran this scan has stopped, so that the scan came to no end. Start it again.',
  'scan-limit': 'Too many scans are running. Wait until one has ended, then try again.',
  'sign-in-needed': 'Sign in first: this Hoplens shows nothing to people that it does not know.',
  'storage-damaged':
    'The database file is damaged. Stop Hoplens, keep a copy of its data folder (HOPLENS_DATA), and restore hoplens.db from a backup.',
  'storage-full':
    'The disk is full, so that nothing can be kept. Free some space and try again: what was kept before is still there and can be read.',
  'storage-in-use':
    'Another Hoplens uses this data folder. Stop it, or give this one a folder of its own (HOPLENS_DATA); several servers share a PostgreSQL (DATABASE_URL).',
  'storage-newer': 'A newer version of Hoplens has changed this database. Start that version or a later one.',
  'storage-read-only':
    'The data folder cannot be written. Give the user that runs Hoplens the right to write it, or set HOPLENS_DATA to another folder.',
  'storage-refused': 'The database refused the connection. Check the user, the password and the database name in DATABASE_URL.',
  'storage-unreachable':
    'The database cannot be reached at the moment. Try again; if it stays so, check DATABASE_URL and the database server.',
  'too-large': 'This is larger than Hoplens accepts{detail, select, none {} other {: {detail}}}.',
  'too-many-requests': 'Too many requests in a short time. Wait a minute, then try again.',
  'unsupported-schema': 'This file was written by a version of Hoplens that this one cannot read.',
  'foreign-origin': 'This request came from another site and was refused.',
  'not-json': 'Send the request with the content type application/json.',
  'malformed-json': 'The request body is not valid JSON.',
  'method-not-allowed': 'This address does not offer that method.',
  unexpected: 'Something went wrong inside Hoplens. Its output has the details under {id}.',
} satisfies Record<AppErrorCode | RequestFault | 'unexpected', string>;
export type ErrorsMessages = typeof errors;
