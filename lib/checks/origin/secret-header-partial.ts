import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { behindCloudFront } from '../neighbours/behind-cloudfront';
import { originPorts } from '../neighbours/origin-ports';
import { secretRules } from '../neighbours/secret-rules';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { provenOtherwise } from './proven-otherwise';

export const secretHeaderPartial = defineCheck({
  id: 'secret-header-partial',
  severity: 'high',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html',
  facts: ['alb-rule-order', 'alb-rule-conditions'],
  evaluate(loadBalancer, scene) {
    return behindCloudFront(scene, loadBalancer, (origins, hiddenOrigins) => {
      const { scheme, name } = loadBalancer;
      if (isUnknown(scheme)) return unknown(scheme);
      const { rules, hidden } = secretRules(loadBalancer, origins, hiddenOrigins);
      const { ports, hidden: hiddenPorts } = originPorts(origins);
      const used = rules.filter(({ listener: { port } }) => !isUnknown(port) && ports.includes(port));
      const unread = [...hidden, ...hiddenPorts, ...rules.map(({ listener }) => listener.port).filter(isUnknown)];
      const open = unread.length > 0 || rules.some(({ asks }) => asks === 'open');
      // Nobody outside connects to an internal one; and where no rule asks, none is forgotten.
      if (scheme === 'internal' || !rules.some(({ asks }) => asks === 'yes')) {
        return scheme !== 'internal' && open ? unknown(...unread) : NOT_APPLICABLE;
      }
      const [first, ...others] = used.filter(({ asks }) => asks === 'no');
      if (first === undefined) return open ? unknown(...unread) : PASS;
      const names = named([first, ...others].map((rule) => rule.name));
      return fail({ loadBalancer: name, rules: names, count: names.length }, first.evidence, ...others.map(({ evidence }) => evidence));
    });
  },
  adjust: provenOtherwise,
});
