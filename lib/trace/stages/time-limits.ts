import type { OriginLink, TargetLink } from '@/lib/chain/chain';
import type { Resolved } from '@/lib/chain/resolved';
import {
  ALB_CONNECT_SECONDS,
  ALB_IDLE_SECONDS,
  CLOUDFRONT_CONNECT,
  CLOUDFRONT_WEBSOCKET_IDLE_SECONDS,
  SERVICE_CONNECT_SECONDS,
} from '@/lib/facts/time-limits';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { askMethod } from '../ask/ask';
import type { TimeLimit } from '../trace-types';
import type { Walk } from '../walk/walk';
import type { Approach } from './approach';
import { serviceConnectPort } from './service-connect';

const IDLE = 'idle_timeout.timeout_seconds';

/** Seconds of idleness after which a load balancer closes a connection; null where its attributes were not read. */
export function idleSeconds({ attributes }: LoadBalancer): number | null {
  if (isUnknown(attributes)) return null;
  return Number(attributes[IDLE] ?? ALB_IDLE_SECONDS);
}

/** Everybody who waits while a request is on its way or the application works, as AWS's pages name it. The first to give up comes first. */
export function timeLimits(walk: Walk, approach: Approach, link: TargetLink): TimeLimit[] {
  const { loadBalancer, to, link: origin } = approach;
  const limits: TimeLimit[] = [
    ...(origin === null ? [] : originLimits(walk, approach, origin)),
    {
      ...{ at: to, code: 'load-balancer-idle', seconds: idleSeconds(loadBalancer), status: 504, logged: 504 },
      evidence: idleEvidence(loadBalancer),
    },
    { at: to, code: 'load-balancer-connect', seconds: ALB_CONNECT_SECONDS, status: 504, logged: 504, evidence: [] },
    ...serviceConnectLimits(link),
  ];
  return limits.sort((a, b) => (a.seconds ?? Infinity) - (b.seconds ?? Infinity));
}

function idleEvidence({ arn, attributes }: LoadBalancer): TimeLimit['evidence'] {
  return isUnknown(attributes) ? [] : [{ resource: arn, path: `Attributes[${IDLE}]`, value: attributes[IDLE] ?? null }];
}

/**
 * CloudFront waits for each packet, and tries GET and HEAD again.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginResponseTimeout
 */
function originLimits(walk: Walk, { from }: Approach, link: OriginLink): TimeLimit[] {
  const { origin, distribution, connection } = link;
  const path = `Origins.Items[${origin.id}]`;
  const proof = (field: string, value: number | null): TimeLimit['evidence'] => [
    { resource: distribution.arn, path: `${path}.${field}`, value },
  ];
  const attempts = valueOr(origin.connectionAttempts, CLOUDFRONT_CONNECT.attempts);
  const wait = valueOr(origin.connectionTimeout, CLOUDFRONT_CONNECT.seconds);
  const connect: TimeLimit = {
    ...{ at: from, code: 'origin-connect', seconds: product(wait, attempts), status: 504, logged: null },
    evidence: [...proof('ConnectionTimeout', wait), ...proof('ConnectionAttempts', attempts)],
  };
  if (walk.request.framing === 'WebSocket') {
    const idle = {
      at: from,
      code: 'origin-websocket-idle',
      seconds: CLOUDFRONT_WEBSOCKET_IDLE_SECONDS,
      status: null,
      logged: null,
    } as const;
    return [connect, { ...idle, evidence: [] }];
  }
  const read = connection === null ? null : resolvedOr(connection.readTimeout);
  const completion = valueOr(origin.responseCompletionTimeout, null);
  const tries = askMethod(walk, ['GET', 'HEAD']) ? triesWithin(completion, read, attempts) : 1;
  return [
    connect,
    {
      ...{ at: from, code: 'origin-response', seconds: read, attempts: tries, status: 504, logged: 460 },
      evidence: connection?.readTimeout.evidence ?? [],
    },
    ...(completion === null
      ? []
      : [
          {
            ...({ at: from, code: 'origin-completion', seconds: completion, status: 504, logged: 460 } as const),
            evidence: proof('ResponseCompletionTimeout', completion),
          },
        ]),
  ];
}

/** The time for all attempts together may end before the last of them begins. */
function triesWithin(completion: number | null, read: number | null, attempts: number | null): number | null {
  return completion === null || read === null || attempts === null
    ? attempts
    : Math.min(attempts, Math.max(1, Math.ceil(completion / read)));
}

function product(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one * other;
}

function valueOr(fact: Fact<number | null>, byDefault: number | null): number | null {
  return isUnknown(fact) ? null : (fact ?? byDefault);
}

function resolvedOr(fact: Resolved<number>): number | null {
  return fact.known ? fact.value : null;
}

/**
 * Service Connect's proxy ends requests that take long where it knows their protocol; 0 turns the limit off.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html#service-connect-concepts-proxy
 */
function serviceConnectLimits(link: TargetLink): TimeLimit[] {
  const port = serviceConnectPort(link);
  if (port === null || port.protocol === null) return [];
  const { perRequestTimeout, idleTimeout, portName } = port.port;
  const limits = [
    { code: 'service-connect-request', seconds: perRequestTimeout ?? SERVICE_CONNECT_SECONDS.request, field: 'perRequestTimeoutSeconds' },
    { code: 'service-connect-idle', seconds: idleTimeout ?? SERVICE_CONNECT_SECONDS.idle, field: 'idleTimeoutSeconds' },
  ] as const;
  return limits
    .filter(({ seconds }) => seconds > 0)
    .map(({ code, seconds, field }) => ({
      ...{ at: link.to, code, seconds, status: 504, logged: 504 },
      evidence: [{ resource: link.to.id, path: `serviceConnectConfiguration.services[${portName}].timeout.${field}`, value: seconds }],
    }));
}
