import type { SampleOperation } from '../wire/operation';
import type { Protocol } from '../wire/protocol';
import type { ServiceErrors } from './service-errors';

/** One AWS service of the endpoint. */
export interface SampleService {
  /** The name in a signature's credential scope and, for these services, the prefix of its IAM actions. */
  signingName: string;
  /** The `Version` that calls name, where that tells it apart from a later service of the same signing name. */
  apiVersion?: string;
  protocol: Protocol;
  operations: readonly SampleOperation[];
  errors: ServiceErrors;
}
