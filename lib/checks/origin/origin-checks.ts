import type { Check } from '../check';
import { bypassOpen } from './bypass-open';
import { foreignDistributionAdmitted } from './foreign-distribution-admitted';
import { lambdaUrlWithoutAccessControl } from './lambda-url-without-access-control';
import { loadBalancerOpenToInternet } from './load-balancer-open-to-internet';
import { originCertificateNotVerified } from './origin-certificate-not-verified';
import { originKeepaliveOutlastsLoadBalancer } from './origin-keepalive-outlasts-load-balancer';
import { originPlaintext } from './origin-plaintext';
import { originTimeoutsInverted } from './origin-timeouts-inverted';
import { originTlsOutdated } from './origin-tls-outdated';
import { redirectCachedForBoth } from './redirect-cached-for-both';
import { redirectLeavesCloudFront } from './redirect-leaves-cloudfront';
import { s3OriginWithoutAccessControl } from './s3-origin-without-access-control';
import { secretHeaderMissing } from './secret-header-missing';
import { secretHeaderOverPlaintext } from './secret-header-over-plaintext';
import { secretHeaderPartial } from './secret-header-partial';
import { secretHeaderRotating } from './secret-header-rotating';
import { secretHeaderShort } from './secret-header-short';
import { secretHeaderUnchecked } from './secret-header-unchecked';
import { secretHeaderWildcard } from './secret-header-wildcard';
import { vpcOriginAnyDistribution } from './vpc-origin-any-distribution';
import { vpcOriginBesidePublic } from './vpc-origin-beside-public';

export const originChecks: readonly Check[] = [
  originPlaintext,
  originTlsOutdated,
  bypassOpen,
  foreignDistributionAdmitted,
  loadBalancerOpenToInternet,
  secretHeaderMissing,
  secretHeaderPartial,
  secretHeaderOverPlaintext,
  secretHeaderWildcard,
  secretHeaderShort,
  secretHeaderRotating,
  secretHeaderUnchecked,
  vpcOriginBesidePublic,
  vpcOriginAnyDistribution,
  originCertificateNotVerified,
  s3OriginWithoutAccessControl,
  lambdaUrlWithoutAccessControl,
  originKeepaliveOutlastsLoadBalancer,
  originTimeoutsInverted,
  redirectLeavesCloudFront,
  redirectCachedForBoth,
];
