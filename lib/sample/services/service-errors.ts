import type { WireError } from '../wire/protocol';

/** The errors that every operation of a service may give, under the names that service uses. */
export interface ServiceErrors {
  throttled: WireError;
  /** The message is completed with caller and action. */
  denied: WireError;
  expired: WireError;
  unsigned: WireError;
  unknownKey: WireError;
  /** A page or batch over the limit, a filter that does not exist, a malformed input. */
  invalid: { code: string; status: number };
  internal: { code: string; unavailable: string };
  unknownOperation: WireError;
}

const EXPIRED = 'The security token included in the request is expired';
const UNKNOWN_KEY = 'The security token included in the request is invalid.';
const UNKNOWN_OPERATION = 'The sample endpoint does not have this operation.';
const UNSIGNED = 'Request is missing Authentication Token';

/**
 * AWS Query and REST-XML.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html
 */
export const XML_ERRORS: ServiceErrors = {
  throttled: { code: 'Throttling', message: 'Rate exceeded', status: 400 },
  denied: { code: 'AccessDenied', message: '', status: 403 },
  expired: { code: 'ExpiredToken', message: EXPIRED, status: 403 },
  unsigned: { code: 'MissingAuthenticationToken', message: UNSIGNED, status: 403 },
  unknownKey: { code: 'InvalidClientTokenId', message: UNKNOWN_KEY, status: 403 },
  invalid: { code: 'ValidationError', status: 400 },
  internal: { code: 'InternalFailure', unavailable: 'ServiceUnavailable' },
  unknownOperation: { code: 'InvalidAction', message: UNKNOWN_OPERATION, status: 400 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
export const EC2_ERRORS: ServiceErrors = {
  throttled: { code: 'RequestLimitExceeded', message: 'Request limit exceeded.', status: 503 },
  denied: { code: 'UnauthorizedOperation', message: 'You are not authorized to perform this operation. ', status: 403 },
  expired: { code: 'RequestExpired', message: 'Request has expired.', status: 400 },
  unsigned: XML_ERRORS.unsigned,
  unknownKey: { code: 'AuthFailure', message: 'AWS was not able to validate the provided access credentials', status: 401 },
  invalid: { code: 'InvalidParameterValue', status: 400 },
  internal: { code: 'InternalError', unavailable: 'Unavailable' },
  unknownOperation: XML_ERRORS.unknownOperation,
};

/**
 * AWS JSON.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
 */
export const JSON_ERRORS: ServiceErrors = {
  throttled: { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 },
  denied: { code: 'AccessDeniedException', message: '', status: 400 },
  expired: { code: 'ExpiredTokenException', message: EXPIRED, status: 400 },
  unsigned: { code: 'MissingAuthenticationTokenException', message: UNSIGNED, status: 403 },
  unknownKey: { code: 'UnrecognizedClientException', message: UNKNOWN_KEY, status: 400 },
  invalid: { code: 'InvalidParameterException', status: 400 },
  internal: { code: 'InternalFailure', unavailable: 'ServiceUnavailableException' },
  unknownOperation: { code: 'UnknownOperationException', message: UNKNOWN_OPERATION, status: 400 },
};

/** REST-JSON answers with statuses of its own; GuardDuty and Inspector throttle with 429. */
export const REST_JSON_ERRORS: ServiceErrors = {
  ...JSON_ERRORS,
  throttled: { code: 'TooManyRequestsException', message: 'Too Many Requests', status: 429 },
  denied: { ...JSON_ERRORS.denied, status: 403 },
  expired: { ...JSON_ERRORS.expired, status: 403 },
  unknownKey: { ...JSON_ERRORS.unknownKey, status: 403 },
};
