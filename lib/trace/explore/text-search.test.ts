import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { RuleCondition } from '@/lib/inventory/listener';
import { someAction, someCondition } from '@/lib/testing/some-account';
import { certificate, distribution, forwardTo, listener, loadBalancer, origin, rule } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

import { walkerOf } from '../find-requests';
import { patternAutomaton } from '../text/pattern-automaton';
import type { TextDemand } from '../text/find-text';
import { explore } from './explore';
import { searchOf } from './text-search';
import { universesOf } from './universes';

/** A listener of twelve rules: six that say which path they are for, and six that look for anything. */
const twelveRules = fc
  .tuple(fc.array(someCondition, { minLength: 6, maxLength: 6 }), fc.array(someAction, { minLength: 12, maxLength: 12 }))
  .map(([conditions, actions]) => {
    const own = (at: number): RuleCondition[] => [
      { field: 'path-pattern', values: [`/app-${at}/*`], regexValues: at % 4 === 0 ? [`^/old-${at}/.*$`] : [] },
      ...(at % 4 === 2 ? [{ field: 'host-header' as const, values: [`app-${at}.example.com`], regexValues: [] }] : []),
    ];
    const rules = actions.map((action, at) => {
      const drawn = conditions[(at - 1) / 2];
      return rule(at + 1, [action], drawn === undefined ? own(at) : [drawn]);
    });
    return smallAccount({
      distributions: [distribution({ aliases: ['*.example.com'], origins: [origin()] })],
      loadBalancers: [loadBalancer({ listeners: [listener({ rules: [...rules, rule(null, [forwardTo('web')])] })] })],
      certificates: [certificate('origin', ['*.example.com'])],
    });
  });

describe('searchOf', () => {
  it('finds the same cells as a search that remembers nothing, however many universes were searched before', () => {
    fc.assert(
      fc.property(twelveRules, (account) => {
        const chain = linkChain(account);
        for (const entry of chain.entries) {
          for (const universe of universesOf(chain, entry)) {
            expect(explore(universe, walkerOf(chain, universe), searchOf(chain))).toEqual(explore(universe, walkerOf(chain, universe)));
          }
        }
      }),
      { numRuns: 3 },
    );
  }, 120_000);

  it('tells demands apart by everything that an answer hangs on', () => {
    const search = searchOf(linkChain(smallAccount({})));
    const a: TextDemand = { ...{ automaton: patternAutomaton([{ kind: 'text', character: 'a' }]), accepted: true }, before: '', after: '' };
    const letters = [[97, 122]] as const;
    expect(search([a], letters, '')).toEqual({ text: 'a' });
    expect(search([{ ...a, accepted: false }], letters, '')).toEqual({ text: '' });
    expect(search([{ ...a, before: 'a' }], letters, '')).toEqual({ text: '' });
    expect(search([{ ...a, after: 'b' }], letters, '')).toBe('none');
    expect(search([a], [[98, 122]], '')).toBe('none');
    const some: TextDemand = { ...a, automaton: patternAutomaton([{ kind: 'one' }]) };
    expect(search([some], letters, 'x')).toEqual({ text: 'x' });
    expect(search([some], letters, 'y')).toEqual({ text: 'y' });
  });
});
