import type { TargetLink } from '@/lib/chain/chain';

import type { Trace } from '../trace-types';
import { end, type Next, type Walk } from '../walk/walk';
import type { Approach } from './approach';

/** RFC 6455 §4.1: without these nobody can accept the upgrade. */
const HANDSHAKE = ['sec-websocket-key', 'sec-websocket-version'];

/**
 * The headers of a WebSocket's handshake reach the target only where the behavior forwards them.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-working-with.websockets.html
 */
export function passHandshake(walk: Walk, { link: origin, from }: Approach, link: TargetLink, next: Next): Trace {
  const { request, now, steps } = walk;
  const lost = HANDSHAKE.some((name) => {
    const state = now.header(name);
    return 'values' in state && !state.viewers && state.values.length === 0;
  });
  if (request.framing !== 'WebSocket' || origin === null || !lost) return next(walk);
  const matched = steps.findLast(({ decision }) => decision === 'behavior-matched');
  const params = { distribution: from.name, behavior: matched?.params['pattern'] ?? '' };
  const evidence = matched?.evidence ?? [];
  return end(walk, { by: 'target', status: null, reason: 'websocket-headers-not-forwarded', params, at: link.to, evidence });
}
