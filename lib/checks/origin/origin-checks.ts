import type { Check } from '../check';
import { bypassOpen } from './bypass-open';
import { foreignDistributionAdmitted } from './foreign-distribution-admitted';
import { loadBalancerOpenToInternet } from './load-balancer-open-to-internet';
import { originPlaintext } from './origin-plaintext';
import { originTlsOutdated } from './origin-tls-outdated';
import { secretHeaderMissing } from './secret-header-missing';
import { secretHeaderPartial } from './secret-header-partial';

export const originChecks: readonly Check[] = [
  originPlaintext,
  originTlsOutdated,
  bypassOpen,
  foreignDistributionAdmitted,
  loadBalancerOpenToInternet,
  secretHeaderMissing,
  secretHeaderPartial,
];
