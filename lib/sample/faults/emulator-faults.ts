import type { Fault } from './fault';

/** Operations that AWS emulators were seen to lack: the newer ones. */
const LACKING = [
  ...['ListVpcOrigins', 'GetVpcOrigin', 'ListDistributionTenants', 'ListConnectionGroups', 'ListContinuousDeploymentPolicies'],
  ...['DescribeServiceRevisions', 'ListGateways', 'DescribeExpressGatewayService', 'DescribeVpcEncryptionControls'],
  ...['DescribeListenerAttributes', 'DescribeTrustStores', 'DescribeDeliverySources', 'DescribeDeliveries'],
];

const HTML_STATUS = [404, 500, 501] as const;

/**
 * Makes the endpoint behave like an emulator of AWS: operations it lacks answer pages of HTML, lists come whole,
 * enum values in lower case, and fields that AWS always sends are missing.
 */
export const EMULATOR_FAULTS: readonly Fault[] = [
  ...LACKING.map((operation, index): Fault => ({ kind: 'html', status: HTML_STATUS[index % 3] ?? 501, operation })),
  { kind: 'ignore-page-size' },
  { kind: 'lower-case' },
  { kind: 'missing-fields' },
];
