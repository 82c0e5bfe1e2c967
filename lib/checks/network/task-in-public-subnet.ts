import { BOTH } from '@/lib/trace/network/family';
import { subnetRoute } from '@/lib/trace/network/internet-route';
import { lookupOf } from '@/lib/trace/walk/lookup';

import { defineCheck } from '../check';
import { hiddenUsers } from '../subjects/hidden-users';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const taskInPublicSubnet = defineCheck({
  id: 'task-in-public-subnet',
  severity: 'low',
  place: 'network',
  visits: 'subnet',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-outbound.html',
  evaluate({ subnet: { id, region }, users: { services } }, { chain }) {
    const routes = BOTH.map((family) => subnetRoute({ chain, lookup: lookupOf(chain) }, id, family));
    const [first, ...others] = routes.flatMap(({ answer, evidence }) => (answer === 'yes' ? evidence : []));
    if (services.length === 0) {
      const hidden = hiddenUsers(chain, region);
      return first !== undefined && hidden.length > 0 ? unknown(...hidden) : NOT_APPLICABLE;
    }
    if (first !== undefined) return fail({ subnet: id, services: named(services.map(({ name }) => name)) }, first, ...others);
    const open = routes.filter(({ answer }) => answer === 'open');
    return open.length > 0 ? unknown(...open.flatMap(({ because }) => because.flatMap(({ gap }) => gap ?? []))) : PASS;
  },
});
