import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';
import { nothingIn, servicesIn } from './chain-region';

/** CloudFront is global: a Region in which nothing but its distributions is configured has no part of the chain. */
export const guarddutyOff = defineCheck({
  id: 'guardduty-off',
  severity: 'medium',
  place: 'account',
  visits: 'account',
  source: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html',
  evaluate({ region, guardDuty }, scene) {
    const used = servicesIn(scene, region).length > 0 || scene.chain.inventory.loadBalancers.some((one) => one.region === region);
    if (!used) return nothingIn(scene, region);
    if (isUnknown(guardDuty)) return unknown(guardDuty);
    if (guardDuty.enabled) return PASS;
    return fail({ region }, { resource: region, path: 'GetDetector.Status', value: null });
  },
});
