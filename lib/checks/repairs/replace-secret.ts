import type { Chain } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { replaceSecretHow } from '@/lib/steps/replace-secret';
import type { Step } from '@/lib/steps/step';

import { originsBefore } from '../neighbours/behind-cloudfront';
import { secretRules } from '../neighbours/secret-rules';
import type { CheckPage } from '../page';
import { loadBalancerBy, NO_HOW } from './how-for';

/** The secret that a load balancer's rules ask for is replaced by a long random one. */
export const replaceSecret: CheckPage['repair'] = ({ subject, chain }) => {
  const loadBalancer = loadBalancerBy(chain, subject.id);
  return { how: loadBalancer === undefined ? NO_HOW : howOf(chain, loadBalancer) };
};

function howOf(chain: Chain, loadBalancer: LoadBalancer): Step['how'] {
  const origins = originsBefore(chain, loadBalancer);
  const asking = secretRules(loadBalancer, origins).rules.filter(({ asks }) => asks === 'yes');
  const header = asking[0]?.asked[0]?.header;
  if (header === undefined) return NO_HOW;
  const rules = asking.filter(({ asked }) => asked.some((one) => one.header === header));
  const senders = origins.map(({ distribution, origin }) => ({ distribution: distribution.id, origin: origin.id }));
  return replaceSecretHow({
    header,
    region: loadBalancer.region,
    rules: rules.map(({ evidence, name }) => ({ arn: evidence.resource, name })),
    senders: [...new Map(senders.map((sender) => [JSON.stringify(sender), sender])).values()],
  });
}
