import { jsonRpc } from '../../wire/json-rpc';
import type { SampleService } from '../service';
import { JSON_ERRORS } from '../service-errors';
import { clusterOperations } from './clusters';
import { gatewayOperations } from './gateways';
import { serviceOperations } from './services';
import { taskOperations } from './tasks';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Operations.html */
export const ecs: SampleService = {
  signingName: 'ecs',
  protocol: jsonRpc,
  operations: [...clusterOperations, ...serviceOperations, ...taskOperations, ...gatewayOperations],
  errors: { ...JSON_ERRORS, internal: { code: 'ServerException', unavailable: 'ServiceUnavailableException' } },
};
