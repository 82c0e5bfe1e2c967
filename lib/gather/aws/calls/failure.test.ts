import { expect, it } from 'vitest';

import { failureOf } from './failure';

const error = (name: string, status?: number, message = '') =>
  Object.assign(new Error(message), { name }, status === undefined ? {} : { $metadata: { httpStatusCode: status } });

it.each([
  [error('Throttling', 400), { kind: 'throttled' }],
  [error('RequestLimitExceeded', 503), { kind: 'throttled' }],
  [error('Something', 429), { kind: 'throttled' }],
  [error('ExpiredTokenException', 400), { kind: 'expired' }],
  [error('RequestExpired', 400), { kind: 'expired' }],
  [error('UnrecognizedClientException', 400), { kind: 'rejected' }],
  [error('AuthFailure', 401), { kind: 'rejected' }],
  [error('OptInRequired', 403), { kind: 'final', reason: 'region-disabled' }],
  [error('AccessDeniedException', 400), { kind: 'final', reason: 'access-denied' }],
  [error('UnauthorizedOperation', 403), { kind: 'final', reason: 'access-denied' }],
  [error('UnknownError', 403), { kind: 'final', reason: 'access-denied', code: 'HTTP 403' }],
  [error('InvalidAction', 400), { kind: 'final', reason: 'unsupported' }],
  [error('NotFound', 404), { kind: 'final', reason: 'unsupported' }],
  [
    error('SyntaxError', 404, 'Unexpected token <\n  Deserialization error: to see the raw response…'),
    { kind: 'final', reason: 'unsupported' },
  ],
  [
    error('SyntaxError', 200, 'Unexpected token <\n  Deserialization error: to see the raw response…'),
    { kind: 'final', reason: 'malformed-answer' },
  ],
  [error('SyntaxError', 500, 'Unexpected token <'), { kind: 'transient', reason: 'service-error', code: 'HTTP 500' }],
  [error('Error', 501), { kind: 'final', reason: 'unsupported', code: 'HTTP 501' }],
  [error('ServiceUnavailable', 503), { kind: 'transient', reason: 'service-error' }],
  [error('TimeoutError'), { kind: 'transient', reason: 'timeout' }],
  [Object.assign(error('Error'), { code: 'ECONNRESET' }), { kind: 'transient', reason: 'network-error', code: 'ECONNRESET' }],
  [Object.assign(error('Error'), { code: 'ENOTFOUND' }), { kind: 'transient', reason: 'network-error' }],
  [error('TargetGroupNotFound', 400), { kind: 'final', reason: 'deleted-during-scan' }],
  [error('LoadBalancerNotFoundException', 400), { kind: 'final', reason: 'deleted-during-scan' }],
  [error('NoSuchDistribution', 404), { kind: 'final', reason: 'deleted-during-scan' }],
  [error('InvalidGroup.NotFound', 400), { kind: 'final', reason: 'deleted-during-scan' }],
  [error('WAFNonexistentItemException', 400), { kind: 'final', reason: 'deleted-during-scan' }],
  [error('ValidationError', 400), { kind: 'final', reason: 'service-error', code: 'ValidationError' }],
  [new TypeError('x is not iterable'), { kind: 'final', reason: 'malformed-answer' }],
  ['a string', { kind: 'final', reason: 'malformed-answer' }],
])('%s', (thrown, expected) => {
  expect(failureOf(thrown)).toMatchObject(expected);
});
