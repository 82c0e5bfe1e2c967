import type { CheckPage } from '../page';
import { bypassOpenPage } from './bypass-open.page';
import { foreignDistributionAdmittedPage } from './foreign-distribution-admitted.page';
import { lambdaUrlWithoutAccessControlPage } from './lambda-url-without-access-control.page';
import { loadBalancerOpenToInternetPage } from './load-balancer-open-to-internet.page';
import { originCertificateNotVerifiedPage } from './origin-certificate-not-verified.page';
import { originKeepaliveOutlastsLoadBalancerPage } from './origin-keepalive-outlasts-load-balancer.page';
import { originPlaintextPage } from './origin-plaintext.page';
import { originTimeoutsInvertedPage } from './origin-timeouts-inverted.page';
import { originTlsOutdatedPage } from './origin-tls-outdated.page';
import { redirectCachedForBothPage } from './redirect-cached-for-both.page';
import { redirectLeavesCloudFrontPage } from './redirect-leaves-cloudfront.page';
import { s3OriginWithoutAccessControlPage } from './s3-origin-without-access-control.page';
import { secretHeaderMissingPage } from './secret-header-missing.page';
import { secretHeaderOverPlaintextPage } from './secret-header-over-plaintext.page';
import { secretHeaderPartialPage } from './secret-header-partial.page';
import { secretHeaderRotatingPage } from './secret-header-rotating.page';
import { secretHeaderShortPage } from './secret-header-short.page';
import { secretHeaderUncheckedPage } from './secret-header-unchecked.page';
import { secretHeaderWildcardPage } from './secret-header-wildcard.page';
import { vpcOriginAnyDistributionPage } from './vpc-origin-any-distribution.page';
import { vpcOriginBesidePublicPage } from './vpc-origin-beside-public.page';

export const originPages: Readonly<Record<string, CheckPage>> = {
  'origin-plaintext': originPlaintextPage,
  'origin-tls-outdated': originTlsOutdatedPage,
  'bypass-open': bypassOpenPage,
  'foreign-distribution-admitted': foreignDistributionAdmittedPage,
  'load-balancer-open-to-internet': loadBalancerOpenToInternetPage,
  'secret-header-missing': secretHeaderMissingPage,
  'secret-header-partial': secretHeaderPartialPage,
  'secret-header-over-plaintext': secretHeaderOverPlaintextPage,
  'secret-header-wildcard': secretHeaderWildcardPage,
  'secret-header-short': secretHeaderShortPage,
  'secret-header-rotating': secretHeaderRotatingPage,
  'secret-header-unchecked': secretHeaderUncheckedPage,
  'vpc-origin-beside-public': vpcOriginBesidePublicPage,
  'vpc-origin-any-distribution': vpcOriginAnyDistributionPage,
  'origin-certificate-not-verified': originCertificateNotVerifiedPage,
  's3-origin-without-access-control': s3OriginWithoutAccessControlPage,
  'lambda-url-without-access-control': lambdaUrlWithoutAccessControlPage,
  'origin-keepalive-outlasts-load-balancer': originKeepaliveOutlastsLoadBalancerPage,
  'origin-timeouts-inverted': originTimeoutsInvertedPage,
  'redirect-leaves-cloudfront': redirectLeavesCloudFrontPage,
  'redirect-cached-for-both': redirectCachedForBothPage,
};
