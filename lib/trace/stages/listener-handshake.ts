import type { Listener } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Trace } from '../trace-types';
import { evidence, factEvidence } from '../walk/evidence';
import { gapDependence } from '../walk/lookup';
import { dependsOn, end, hang, type Walk } from '../walk/walk';
import { type Approach, connectApproach } from './approach';
import { versionsOf } from './edge-tls';
import type { ListenerPolicy } from './listener-tls';

/**
 * A viewer's TLS handshake with a listener: a version that both sides have, and a certificate where the listener verifies them. What
 * fails here gets no HTTP answer.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html
 */
export function openListenerTls(
  walk: Walk,
  approach: Approach,
  listener: Listener,
  { name, versions }: ListenerPolicy,
  next: (walk: Walk, versions: readonly string[] | null) => Trace,
): Trace {
  const accepted = versions.known ? versions.value : null;
  const { client } = walk.request;
  const common = versionsOf(client.tls, accepted);
  if (common?.length === 0) {
    const params = {
      component: approach.loadBalancer.name,
      flaw: 'versions',
      offered: client.tls ?? '',
      accepted: accepted?.join(', ') ?? '',
    };
    return reject(walk, approach, params, evidence(listener.arn, 'Listeners[].SslPolicy', name));
  }
  const { mutualAuthentication: mutual } = listener;
  if (isUnknown(mutual)) return next(hang(walk, gapDependence(walk.context.chain, mutual.$unknown)), common);
  if (mutual?.mode !== 'verify') return next(walk, common);
  const flaw = mutual.trustStoreAssociationStatus === 'removed' ? 'trustStore' : client.certificate === false ? 'clientCertificate' : null;
  if (flaw === null) return next(hang(walk, dependsOn('viewer-certificate', { component: approach.loadBalancer.name })), common);
  const params = { component: approach.loadBalancer.name, flaw, offered: 'none', accepted: mutual.mode };
  return reject(
    walk,
    approach,
    params,
    factEvidence(listener.arn, 'Listeners[].MutualAuthentication', {
      Mode: mutual.mode,
      TrustStoreAssociationStatus: mutual.trustStoreAssociationStatus,
    }),
  );
}

interface Rejection {
  component: string;
  flaw: string;
  offered: string;
  accepted: string;
}

function reject(walk: Walk, approach: Approach, params: Rejection, proof: ReturnType<typeof evidence>): Trace {
  const tried = connectApproach(walk, approach, null);
  return end(tried, {
    by: 'nobody',
    status: null,
    reason: 'viewer-tls-rejected',
    params,
    at: approach.to,
    evidence: proof,
    fact: 'alb-tls-policies',
  });
}
