import { restXml } from '../../wire/rest-protocol';
import type { SampleService } from '../service';
import { XML_ERRORS } from '../service-errors';
import { distributionOperations } from './distributions';
import { edgeResourceOperations } from './edge-resources';
import { policyOperations } from './policies';
import { tenantOperations } from './tenants';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations.html */
export const cloudFront: SampleService = {
  signingName: 'cloudfront',
  protocol: restXml('http://cloudfront.amazonaws.com/doc/2020-05-31/'),
  operations: [...distributionOperations, ...edgeResourceOperations, ...policyOperations, ...tenantOperations],
  errors: { ...XML_ERRORS, invalid: { code: 'InvalidArgument', status: 400 } },
};
