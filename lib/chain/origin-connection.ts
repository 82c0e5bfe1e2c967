import type { VpcOrigin } from '@/lib/inventory/cloudfront-parts';
import type { Distribution, Origin } from '@/lib/inventory/distribution';

import type { OriginConnection } from './chain';
import type { Resolved } from './resolved';
import { resolveFact, resolveWithDefault } from './resolve-fact';

// Defaults: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html
const READ_TIMEOUT_SECONDS = 30;
const KEEPALIVE_SECONDS = 5;

/** How CloudFront connects to an origin; null for one that is neither custom nor in a VPC. */
export function originConnection(
  distribution: Distribution,
  origin: Origin,
  vpcOrigin: Resolved<VpcOrigin> | null,
): OriginConnection | null {
  if (vpcOrigin !== null) return vpcConnection(distribution, origin, vpcOrigin);
  const { custom } = origin;
  if (custom === null) return null;
  const at = (field: string) => ({ resource: distribution.arn, path: `Origins.Items[${origin.id}].CustomOriginConfig.${field}` });
  return {
    protocolPolicy: resolveFact(custom.protocolPolicy, at('OriginProtocolPolicy')),
    httpPort: resolveFact(custom.httpPort, at('HTTPPort')),
    httpsPort: resolveFact(custom.httpsPort, at('HTTPSPort')),
    sslProtocols: resolveFact(custom.sslProtocols, at('OriginSslProtocols.Items')),
    readTimeout: resolveWithDefault(custom.readTimeout, READ_TIMEOUT_SECONDS, at('OriginReadTimeout')),
    keepaliveTimeout: resolveWithDefault(custom.keepaliveTimeout, KEEPALIVE_SECONDS, at('OriginKeepaliveTimeout')),
  };
}

/** A VPC origin's protocol and ports stand in the VPC origin, its timeouts in the distribution. */
function vpcConnection(distribution: Distribution, origin: Origin, found: Resolved<VpcOrigin>): OriginConnection {
  const use = (field: string) => ({ resource: distribution.arn, path: `Origins.Items[${origin.id}].VpcOriginConfig.${field}` });
  const timeouts = {
    readTimeout: resolveWithDefault(origin.vpc?.readTimeout ?? null, READ_TIMEOUT_SECONDS, use('OriginReadTimeout')),
    keepaliveTimeout: resolveWithDefault(origin.vpc?.keepaliveTimeout ?? null, KEEPALIVE_SECONDS, use('OriginKeepaliveTimeout')),
  };
  if (!found.known) return { protocolPolicy: found, httpPort: found, httpsPort: found, sslProtocols: found, ...timeouts };
  const vpcOrigin = found.value;
  const at = (field: string) => ({ resource: vpcOrigin.arn, path: `VpcOriginEndpointConfig.${field}` });
  return {
    protocolPolicy: resolveFact(vpcOrigin.protocolPolicy, at('OriginProtocolPolicy')),
    httpPort: resolveFact(vpcOrigin.httpPort, at('HTTPPort')),
    httpsPort: resolveFact(vpcOrigin.httpsPort, at('HTTPSPort')),
    sslProtocols: resolveFact(vpcOrigin.sslProtocols, at('OriginSslProtocols.Items')),
    ...timeouts,
  };
}
