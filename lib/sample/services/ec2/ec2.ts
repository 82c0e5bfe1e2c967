import { formProtocol } from '../../wire/form-protocol';
import type { SampleService } from '../service';
import { EC2_ERRORS } from '../service-errors';
import { accessOperations } from './access';
import { networkOperations } from './network';
import { prefixListOperations } from './prefix-lists';
import { vpcSurroundingsOperations } from './vpc-surroundings';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Operations.html */
export const ec2: SampleService = {
  signingName: 'ec2',
  protocol: formProtocol('ec2', 'http://ec2.amazonaws.com/doc/2016-11-15/'),
  operations: [...accessOperations, ...networkOperations, ...vpcSurroundingsOperations, ...prefixListOperations],
  errors: EC2_ERRORS,
};
