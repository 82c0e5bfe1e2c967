import type { ListenerRule } from '@/lib/inventory/listener';
import { from } from '@/lib/testing/given';
import { bearsSecret, lockedChain, refusing, SECRET } from '@/lib/testing/locked-chain';
import { forwardTo, listener, listenerArn, loadBalancer, origin, distribution, plainListener, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { secretHeaderPartial } from './secret-header-partial';

const asking = rule(1, [forwardTo('web')], [bearsSecret()]);
const open = rule(2, [forwardTo('web')], [{ field: 'path-pattern', values: ['/health'], regexValues: [] }]);
const shadowed = rule(3, [forwardTo('web')], [{ field: 'path-pattern', values: ['/x'], regexValues: [] }]);
const everything = rule(2, refusing.actions as never, [{ field: 'path-pattern', values: ['*'], regexValues: [] }]);
const ruled = (...rules: ListenerRule[]) => ({ ...lockedChain(), loadBalancers: [loadBalancer({ listeners: [listener({ rules })] })] });
const elsewhere = plainListener({ port: 8080, arn: listenerArn(8080) });
const headers = [{ name: 'X-Origin-Verify', value: SECRET }];

testCheck(secretHeaderPartial, {
  pass: [
    ['every rule that forwards asks', lockedChain()],
    ['a rule that does not ask redirects', ruled(rule(1, refusing.actions as never, []), asking, refusing)],
    [
      'a listener that CloudFront does not use',
      { ...lockedChain(), loadBalancers: [loadBalancer({ listeners: [listener({ rules: [asking, refusing] }), elsewhere] })] },
    ],
  ],
  fail: [
    [
      'the default action',
      ruled(asking, rule(null, [forwardTo('web')])),
      /^Load balancer web forwards without asking for the secret header that other rules ask for \(rule 443 default\)\.$/,
    ],
    ['one path', ruled(asking, open, refusing), /\(rule 443 2\)/],
    [
      'the listener of plain HTTP, which CloudFront also uses',
      {
        ...lockedChain(),
        distributions: [distribution({ origins: [origin({ customHeaders: headers }, { protocolPolicy: 'match-viewer' })] })],
        loadBalancers: [loadBalancer({ listeners: [listener({ rules: [asking, refusing] }), plainListener()] })],
      },
      /\(rule 80 default\)/,
    ],
  ],
  unknown: [
    ['the conditions of another rule could not be read', ruled(asking, { ...open, conditions: UNREAD }, refusing)],
    [
      'the rules of another listener could not be read',
      {
        ...lockedChain(),
        loadBalancers: [loadBalancer({ listeners: [listener({ rules: [asking, refusing] }), plainListener({ rules: UNREAD })] })],
      },
    ],
    ['what CloudFront sends could not be read', { ...lockedChain(), ...from({ customHeaders: UNREAD }) }],
    [
      'the scheme could not be read',
      { ...lockedChain(), loadBalancers: [loadBalancer({ scheme: UNREAD, listeners: [listener({ rules: [asking, open, refusing] })] })] },
    ],
    [
      'the listener’s port could not be read',
      { ...lockedChain(), loadBalancers: [loadBalancer({ listeners: [listener({ port: UNREAD, rules: [asking, open, refusing] })] })] },
    ],
    ['which port CloudFront uses could not be read', { ...lockedChain(), ...from({ customHeaders: headers }, { httpsPort: UNREAD }) }],
  ],
  notApplicable: [
    ['no rule asks', {}],
    ['no distribution leads there', { distributions: [] }],
    ['an internal load balancer', throughVpcOrigin()],
  ],
  adjusted: [['another rule refuses first what it would take', ruled(asking, everything, shadowed, refusing), 'shut-otherwise']],
  stands: [['one path', ruled(asking, open, refusing)]],
});
