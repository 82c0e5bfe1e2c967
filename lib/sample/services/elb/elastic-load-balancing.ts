import { formProtocol } from '../../wire/form-protocol';
import type { SampleService } from '../service';
import { XML_ERRORS } from '../service-errors';
import { listenerOperations } from './listeners';
import { loadBalancerOperations } from './load-balancers';
import { targetGroupOperations } from './target-groups';

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Operations.html */
export const elasticLoadBalancing: SampleService = {
  signingName: 'elasticloadbalancing',
  protocol: formProtocol('query', 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/'),
  operations: [...loadBalancerOperations, ...listenerOperations, ...targetGroupOperations],
  errors: XML_ERRORS,
};
