import type { Chain } from '@/lib/chain/chain';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { type Exploration, explore } from '../explore/explore';
import { searchOf } from '../explore/text-search';
import { knownNames, strangersTo } from '../explore/universe';
import type { RequestKind } from '../request';
import { VIEWER } from '../stages/entry';
import { matchRule } from '../stages/rules';
import { requestOf, SECURE_KINDS } from '../survey/request-kinds';
import type { Trace } from '../trace-types';
import { begin } from '../walk/begin';
import { end, type Walk } from '../walk/walk';

const PLAIN = { host: '', path: '/', query: '', method: 'GET', headers: [] };

/** Which rules of a listener (by ARN) some request matches, whoever may send it: the rules alone decide. */
export function matchedRules(
  chain: Chain,
  loadBalancer: LoadBalancer,
  listener: Listener,
): Pick<Exploration, 'complete'> & { rules: ReadonlySet<string> } {
  const { arn, name } = loadBalancer;
  const component = { kind: 'load-balancer' as const, id: arn, name };
  const entry = { id: arn, kind: 'load-balancer' as const, component, hosts: [], tenant: null, enabled: true, fronted: false };
  const kinds: readonly RequestKind[] = listener.protocol === 'HTTPS' ? SECURE_KINDS : ['plain-http'];
  const port = isUnknown(listener.port) ? null : listener.port;
  const strangers = strangersTo(chain);
  const spaces = [{ ...strangers, exact: knownNames(chain), wildcards: [] }, strangers];
  const found = kinds.flatMap((kind) =>
    spaces.map((hosts) =>
      explore(
        { entry, hosts, base: requestOf(PLAIN, kind, port) },
        (request, notebook) => matchOnly(loadBalancer, listener, begin(chain, request, { notebook, detailed: false })),
        searchOf(chain),
      ),
    ),
  );
  const leaves = found.flatMap(({ cells }) => cells.flatMap(({ trace }) => [trace, ...trace.alternatives]));
  return { rules: new Set(leaves.flatMap(({ route }) => route.rule ?? [])), complete: found.every(({ complete }) => complete) };
}

/** Ends as soon as a rule has matched. */
function matchOnly(loadBalancer: LoadBalancer, listener: Listener, walk: Walk): Trace {
  const { scheme, port } = walk.request;
  const to = { kind: 'load-balancer' as const, id: loadBalancer.arn, name: loadBalancer.name };
  const approach = { kind: 'viewer' as const, hopId: '', from: VIEWER, to, loadBalancer, scheme, port, link: null, evidence: [] };
  return matchRule(walk, approach, listener, (matched, { name }) =>
    end(matched, { by: 'load-balancer', status: null, reason: 'forwarded', params: { target: name }, at: to }),
  );
}
