import type { CacheBehavior, Distribution, Origin } from '@/lib/inventory/distribution';
import { isUnknown, type Fact } from '@/lib/inventory/unknown';
import type { Translator } from '@/lib/messages/translator';

import type { DetailSection, SettingView } from './detail-types';
import { settingView, unreadText, valueText } from './setting-view';

function text(t: Translator, value: Fact<unknown>): string {
  return isUnknown(value) ? unreadText(t, value.$unknown) : valueText(t, value);
}

/** Settings of a distribution under the names of DistributionConfig. */
export function distributionFacts(t: Translator, distribution: Distribution): SettingView[] {
  const { viewerCertificate: certificate } = distribution;
  const known = isUnknown(certificate) ? null : certificate;
  return [
    settingView(t, 'DomainName', distribution.domainName),
    settingView(t, 'Aliases', distribution.aliases),
    settingView(t, 'Enabled', distribution.enabled),
    settingView(t, 'Status', distribution.status),
    settingView(t, 'HttpVersion', distribution.httpVersion),
    settingView(t, 'ViewerCertificate.MinimumProtocolVersion', known === null ? certificate : known.minimumProtocolVersion),
    settingView(t, 'ViewerCertificate.ACMCertificateArn', known === null ? certificate : known.acmCertificateArn),
    settingView(t, 'WebACLId', distribution.webAclId),
    settingView(t, 'IsIPV6Enabled', distribution.ipv6Enabled),
    ...(distribution.staging ? [settingView(t, 'Staging', true)] : []),
  ];
}

function behaviorLine(t: Translator, behavior: CacheBehavior): string {
  const { panel } = t.messages.screen.chainPage;
  const pattern = isUnknown(behavior.pathPattern) ? text(t, behavior.pathPattern) : (behavior.pathPattern ?? panel.defaultRule);
  const grpc = behavior.grpcEnabled === true ? ', GrpcConfig.Enabled' : '';
  return `${pattern} → ${text(t, behavior.targetOriginId)} (${text(t, behavior.viewerProtocolPolicy)}${grpc})`;
}

function originLine(t: Translator, origin: Origin): string {
  const how = origin.custom === null ? (origin.vpc === null ? 'S3' : 'VPC') : text(t, origin.custom.protocolPolicy);
  return `${origin.id}: ${text(t, origin.domainName)} (${how})`;
}

/** Behaviours in order of precedence, then origins. */
export function distributionSections(t: Translator, distribution: Distribution): DetailSection[] {
  const { panel } = t.messages.screen.chainPage;
  const { cacheBehaviors: ordered, defaultCacheBehavior: fallback, origins } = distribution;
  const behaviors = isUnknown(ordered) ? [text(t, ordered)] : ordered.map((behavior) => behaviorLine(t, behavior));
  const last = isUnknown(fallback) ? text(t, fallback) : behaviorLine(t, fallback);
  const originLines = isUnknown(origins) ? [text(t, origins)] : origins.map((origin) => originLine(t, origin));
  return [
    { title: panel.behaviors, lines: [...behaviors, last].map((line) => ({ text: line, level: 0 })) },
    { title: 'Origins', lines: originLines.map((line) => ({ text: line, level: 0 })) },
  ];
}
