import type { SampleOperation } from '../wire/operation';
import type { Protocol } from '../wire/protocol';
import type { ServiceErrors } from './service-errors';

/** One AWS service of the endpoint. */
export interface SampleService {
  /** The name in a signature's credential scope and, for these services, the prefix of its IAM actions. */
  signingName: string;
  protocol: Protocol;
  operations: readonly SampleOperation[];
  errors: ServiceErrors;
}
