import type { CrosswalkRow } from './crosswalk';

/** https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-controls-reference.html */
export const SECURITY_HUB: readonly CrosswalkRow[] = [
  { id: 'CloudFront.3', title: 'CloudFront distributions should require encryption in transit', checks: ['viewer-plaintext'] },
  { id: 'ELB.4', title: 'Application Load Balancer should be configured to drop invalid http headers', checks: ['invalid-headers-kept'] },
];
