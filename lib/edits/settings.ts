import type { Setting, SettingId } from './setting';
import { allowedMethods, grpcConfig, viewerProtocolPolicy } from './settings/behavior-settings';
import { httpVersion, minimumProtocolVersion } from './settings/distribution-settings';
import { hostHeader } from './settings/host-header';
import { ingress } from './settings/ingress';
import { certificates, sslPolicy } from './settings/listener-settings';
import { http2Enabled, idleTimeout } from './settings/load-balancer-settings';
import { domainName, originProtocolPolicy, originReadTimeout } from './settings/origin-settings';
import { httpHeader, weights } from './settings/rule-settings';
import { secretHeader } from './settings/secret-header';
import { protocol, protocolVersion, server } from './settings/target-group-settings';
import { withoutCloudFront } from './settings/without-cloudfront';

/** Everything that can be tried out. */
export const SETTINGS: Readonly<Record<SettingId, Setting>> = {
  CloudFront: withoutCloudFront,
  HttpVersion: httpVersion,
  MinimumProtocolVersion: minimumProtocolVersion,
  ViewerProtocolPolicy: viewerProtocolPolicy,
  AllowedMethods: allowedMethods,
  GrpcConfig: grpcConfig,
  HostHeader: hostHeader,
  DomainName: domainName,
  OriginProtocolPolicy: originProtocolPolicy,
  OriginReadTimeout: originReadTimeout,
  SecretHeader: secretHeader,
  'routing.http2.enabled': http2Enabled,
  'idle_timeout.timeout_seconds': idleTimeout,
  SslPolicy: sslPolicy,
  Certificates: certificates,
  Weights: weights,
  HttpHeader: httpHeader,
  Ingress: ingress,
  Protocol: protocol,
  ProtocolVersion: protocolVersion,
  Server: server,
};
