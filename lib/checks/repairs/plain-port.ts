import type { Chain, OriginLink } from '@/lib/chain/chain';
import { originId } from '@/lib/edits/subject-ids';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';
import { forwardedGroups, secureListenerHow } from '@/lib/steps/secure-listener-how';
import type { Step } from '@/lib/steps/step';

import { originsUsing } from '../neighbours/origins-using';
import type { CheckPage } from '../page';
import type { SubjectByKind } from '../subjects/subject';
import { NO_HOW } from './how-for';
import { listenerBy } from './listener-by';

/** The port of an HTTPS listener that is to be, where nobody has said which. */
const HTTPS_PORT = 443;

/**
 * The repair of a plain HTTP listener of an application load balancer. Where CloudFront may use it, CloudFront is told to use HTTPS: a
 * redirect would loop, or lead viewers past CloudFront. An HTTPS listener that both ways need is made first where there is none.
 * `forViewers` is told the HTTPS listener's port.
 */
export function plainPortRepair(forViewers: (at: SubjectByKind['listener'], httpsPort: number) => Step['how']): CheckPage['repair'] {
  return ({ subject, chain }) => {
    const at = listenerBy(chain, subject.id);
    if (at === undefined || isUnknown(at.listener.port)) return { how: NO_HOW };
    const { loadBalancer } = at;
    const origins = originsUsing({ chain }, loadBalancer, at.listener.port, 'http');
    const asked = origins.flatMap(({ connection }) => (connection?.httpsPort.known === true ? [connection.httpsPort.value] : []))[0];
    const secure = securePorts(loadBalancer);
    const port = asked ?? secure[0] ?? HTTPS_PORT;
    if (!secure.includes(port)) {
      // Where it forwards nothing there is nothing for an HTTPS listener to do.
      return { how: forwardedGroups(at).length === 0 ? NO_HOW : secureListenerHow(at, port, namesOf(chain, loadBalancer)) };
    }
    return origins.length > 0 ? { edits: httpsOnly(origins) } : { how: forViewers(at, port) };
  };
}

function httpsOnly(origins: readonly OriginLink[]) {
  const subjects = new Set(origins.map(({ distribution, origin }) => originId(distribution.id, origin.id)));
  return [...subjects].map((subject) => ({ setting: 'OriginProtocolPolicy' as const, subject, value: 'https-only' }));
}

function securePorts({ listeners }: LoadBalancer): number[] {
  const secure = isUnknown(listeners) ? [] : listeners.filter(({ protocol }) => protocol === 'HTTPS');
  return secure.flatMap(({ port }) => (isUnknown(port) ? [] : [port]));
}

/** Names that a load balancer's certificate should have: AWS's own get none. */
export function namesOf({ entries }: Chain, { arn }: LoadBalancer): string[] {
  const names = entries.filter(({ component }) => component.id === arn).flatMap(({ hosts }) => hosts);
  const own = names.filter((name) => !name.endsWith('.amazonaws.com') && !name.endsWith('.amazonaws.com.cn'));
  return own.length > 0 ? own : ['www.example.com'];
}
