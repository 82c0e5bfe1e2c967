import { type Listener as SdkListener, ProtocolEnum } from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Listener } from '@/lib/inventory/listener';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';

/** What DescribeListeners tells. */
export type ListenerBase = Omit<Listener, 'certificates' | 'attributes' | 'rules' | 'tags'>;

/** Speaks TLS with its callers, so it has certificates. */
export function terminatesTls(listener: Pick<ListenerBase, 'protocol'>): boolean {
  return listener.protocol === 'HTTPS' || listener.protocol === 'TLS';
}

/** A listed listener; null when it has no ARN. */
export function toListener(listener: Loose<SdkListener>, loadBalancerArn: string, missing: Missing): ListenerBase | null {
  const arn = listener.ListenerArn;
  if (arn === undefined) return null;
  const protocol = listener.Protocol === undefined ? missing() : literal(listener.Protocol, ProtocolEnum);
  const tls = terminatesTls({ protocol });
  return {
    arn,
    loadBalancerArn: listener.LoadBalancerArn ?? loadBalancerArn,
    port: present(listener.Port, missing),
    protocol,
    sslPolicy: tls && listener.SslPolicy === undefined ? missing() : idOrNull(listener.SslPolicy),
    mutualAuthentication: toMutualAuthentication(listener.MutualAuthentication),
  };
}

function toMutualAuthentication(mutual: Loose<SdkListener['MutualAuthentication']>): ListenerBase['mutualAuthentication'] {
  if (mutual?.Mode === undefined) return null;
  return {
    mode: mutual.Mode.toLowerCase(),
    trustStoreArn: idOrNull(mutual.TrustStoreArn),
    ignoreClientCertificateExpiry: mutual.IgnoreClientCertificateExpiry ?? false,
    trustStoreAssociationStatus: idOrNull(mutual.TrustStoreAssociationStatus),
  };
}
