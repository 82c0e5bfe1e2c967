import type { CheckPage } from '../page';
import { bypassOpenPage } from './bypass-open.page';
import { foreignDistributionAdmittedPage } from './foreign-distribution-admitted.page';
import { loadBalancerOpenToInternetPage } from './load-balancer-open-to-internet.page';
import { originPlaintextPage } from './origin-plaintext.page';
import { originTlsOutdatedPage } from './origin-tls-outdated.page';
import { secretHeaderMissingPage } from './secret-header-missing.page';
import { secretHeaderPartialPage } from './secret-header-partial.page';

export const originPages: Readonly<Record<string, CheckPage>> = {
  'origin-plaintext': originPlaintextPage,
  'origin-tls-outdated': originTlsOutdatedPage,
  'bypass-open': bypassOpenPage,
  'foreign-distribution-admitted': foreignDistributionAdmittedPage,
  'load-balancer-open-to-internet': loadBalancerOpenToInternetPage,
  'secret-header-missing': secretHeaderMissingPage,
  'secret-header-partial': secretHeaderPartialPage,
};
