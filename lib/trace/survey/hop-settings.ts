import type { Chain, Entry, OriginLink, TargetLink } from '@/lib/chain/chain';
import type { Resolved } from '@/lib/chain/resolved';
import type { Distribution } from '@/lib/inventory/distribution';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { ConfiguredSetting } from '../survey-types';

type Value = ConfiguredSetting['value'];

/** A fact under AWS's own name; what could not be read names its gap. */
function setting<T>(name: string, resource: string, path: string, fact: Fact<T>, toValue: (known: T) => Value): ConfiguredSetting {
  if (isUnknown(fact)) return { name, value: null, gap: fact.$unknown, evidence: null };
  const value = toValue(fact);
  return { name, value, gap: null, evidence: { resource, path, value: typeof value === 'object' && value !== null ? [...value] : value } };
}

function resolved<T extends string | number | readonly string[]>(name: string, fact: Resolved<T>): ConfiguredSetting {
  if (!fact.known) return { name, value: null, gap: fact.gap, evidence: null };
  return { name, value: fact.value, gap: null, evidence: fact.evidence.at(-1) ?? null };
}

/** What is set for the hop from viewers. */
export function viewerSettings({ index }: Chain, { component }: Entry): ConfiguredSetting[] {
  const distribution = index.distribution.get(component.id);
  if (distribution !== undefined) return edgeSettings(distribution);
  const loadBalancer = index.loadBalancer.get(component.id);
  return loadBalancer === undefined ? [] : frontEndSettings(loadBalancer);
}

function edgeSettings(distribution: Distribution): ConfiguredSetting[] {
  const { arn, httpVersion, viewerCertificate, defaultCacheBehavior, cacheBehaviors } = distribution;
  const policies = [defaultCacheBehavior, ...(isUnknown(cacheBehaviors) ? [cacheBehaviors] : cacheBehaviors)].map((behavior) =>
    isUnknown(behavior) ? behavior : behavior.viewerProtocolPolicy,
  );
  const hidden = policies.find(isUnknown);
  const literals = policies.flatMap((policy) => (isUnknown(policy) ? [] : [policy]));
  return [
    setting('HttpVersion', arn, 'HttpVersion', httpVersion, (known) => known),
    setting('ViewerProtocolPolicy', arn, 'DefaultCacheBehavior.ViewerProtocolPolicy', hidden ?? literals, (known) => [...new Set(known)]),
    setting(
      'MinimumProtocolVersion',
      arn,
      'ViewerCertificate.MinimumProtocolVersion',
      viewerCertificate,
      (known) => known?.minimumProtocolVersion ?? null,
    ),
    setting(
      'CloudFrontDefaultCertificate',
      arn,
      'ViewerCertificate.CloudFrontDefaultCertificate',
      viewerCertificate,
      (known) => known?.cloudFrontDefaultCertificate ?? null,
    ),
  ];
}

function frontEndSettings({ arn, listeners, attributes }: LoadBalancer): ConfiguredSetting[] {
  return [
    setting('Listeners', arn, 'Listeners[].Protocol', listeners, (known) =>
      known.map(({ protocol, port }) => `${isUnknown(protocol) ? '?' : protocol}:${isUnknown(port) ? '?' : String(port)}`),
    ),
    setting('SslPolicy', arn, 'Listeners[].SslPolicy', listeners, (known) => [
      ...new Set(known.flatMap(({ sslPolicy }) => (isUnknown(sslPolicy) || sslPolicy === null ? [] : [sslPolicy]))),
    ]),
    setting(
      'routing.http2.enabled',
      arn,
      'Attributes[routing.http2.enabled]',
      attributes,
      (known) => known['routing.http2.enabled'] ?? 'true',
    ),
  ];
}

/** What is set for the hop from CloudFront to an origin. */
export function originSettings({ connection, origin, distribution }: OriginLink): ConfiguredSetting[] {
  const { defaultCacheBehavior, cacheBehaviors } = distribution;
  const behaviors = [defaultCacheBehavior, ...(isUnknown(cacheBehaviors) ? [] : cacheBehaviors)].flatMap((behavior) =>
    isUnknown(behavior) ? [] : [behavior],
  );
  const grpc = behaviors.find(({ targetOriginId, grpcEnabled }) => targetOriginId === origin.id && grpcEnabled === true);
  const name = setting('DomainName', distribution.arn, `Origins.Items[${origin.id}].DomainName`, origin.domainName, (known) => known);
  if (connection === null) return [name];
  return [
    resolved('OriginProtocolPolicy', connection.protocolPolicy),
    resolved('HTTPPort', connection.httpPort),
    resolved('HTTPSPort', connection.httpsPort),
    resolved('OriginSslProtocols', connection.sslProtocols),
    ...(grpc === undefined
      ? []
      : [setting('GrpcConfig.Enabled', distribution.arn, 'GrpcConfig.Enabled', grpc.grpcEnabled, (known) => known)]),
    name,
  ];
}

/** What is set for the hop to targets. */
export function targetSettings({ targetGroup }: TargetLink): ConfiguredSetting[] {
  const { arn, protocol, protocolVersion, port, targetType } = targetGroup;
  return [
    setting('ProtocolVersion', arn, 'TargetGroups[].ProtocolVersion', protocolVersion, (known) => known),
    setting('Protocol', arn, 'TargetGroups[].Protocol', protocol, (known) => known),
    setting('Port', arn, 'TargetGroups[].Port', port, (known) => known),
    setting('TargetType', arn, 'TargetGroups[].TargetType', targetType, (known) => known),
  ];
}
