import {
  type Origin as SdkOrigin,
  OriginProtocolPolicy,
  type OriginCustomHeader as SdkOriginCustomHeader,
  type OriginGroup as SdkOriginGroup,
} from '@aws-sdk/client-cloudfront';

import type { CustomOrigin, Origin, OriginCustomHeader, OriginGroup } from '@/lib/inventory/distribution';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';
import type { HeaderVault } from '../secrets/header-vault';
import { convertItems } from './quantity-list';

/** An origin of a distribution. Values of custom headers go into the vault; what may be kept of them goes on. */
export function toOrigin(origin: Loose<SdkOrigin>, vault: HeaderVault, missing: Missing): Origin {
  const shield = origin.OriginShield;
  return {
    id: origin.Id ?? '',
    domainName: present(origin.DomainName, missing),
    originPath: origin.OriginPath ?? '',
    customHeaders: convertItems(origin.CustomHeaders, missing, (items) => items.map((header) => toCustomHeader(header, vault, missing))),
    custom: origin.CustomOriginConfig === undefined ? null : toCustomOrigin(origin.CustomOriginConfig, missing),
    vpc:
      origin.VpcOriginConfig === undefined
        ? null
        : {
            vpcOriginId: present(origin.VpcOriginConfig.VpcOriginId, missing),
            ownerAccountId: idOrNull(origin.VpcOriginConfig.OwnerAccountId),
            readTimeout: origin.VpcOriginConfig.OriginReadTimeout ?? null,
            keepaliveTimeout: origin.VpcOriginConfig.OriginKeepaliveTimeout ?? null,
          },
    s3: origin.S3OriginConfig === undefined ? null : { originAccessIdentity: idOrNull(origin.S3OriginConfig.OriginAccessIdentity) },
    originAccessControlId: idOrNull(origin.OriginAccessControlId),
    originShieldRegion: shield?.Enabled === true ? idOrNull(shield.OriginShieldRegion) : null,
    connectionAttempts: origin.ConnectionAttempts ?? null,
    connectionTimeout: origin.ConnectionTimeout ?? null,
    responseCompletionTimeout: origin.ResponseCompletionTimeout ?? null,
  };
}

function toCustomHeader(header: Loose<SdkOriginCustomHeader>, vault: HeaderVault, missing: Missing): OriginCustomHeader {
  const name = header.HeaderName ?? '';
  return { name, value: header.HeaderValue === undefined ? missing() : vault.put(name, header.HeaderValue) };
}

function toCustomOrigin(config: Loose<NonNullable<SdkOrigin['CustomOriginConfig']>>, missing: Missing): CustomOrigin {
  const policy = config.OriginProtocolPolicy;
  return {
    httpPort: present(config.HTTPPort, missing),
    httpsPort: present(config.HTTPSPort, missing),
    protocolPolicy: policy === undefined ? missing() : literal(policy, OriginProtocolPolicy),
    sslProtocols: config.OriginSslProtocols?.Items === undefined ? missing() : [...config.OriginSslProtocols.Items].sort(),
    readTimeout: config.OriginReadTimeout ?? null,
    keepaliveTimeout: config.OriginKeepaliveTimeout ?? null,
    ipAddressType: idOrNull(config.IpAddressType),
    clientCertificateArn: idOrNull(config.OriginMtlsConfig?.ClientCertificateArn),
  };
}

/** An origin group; members keep their order, the primary is first. */
export function toOriginGroup(group: Loose<SdkOriginGroup>): OriginGroup {
  return {
    id: group.Id ?? '',
    statusCodes: [...(group.FailoverCriteria?.StatusCodes?.Items ?? [])].sort((a, b) => a - b),
    members: (group.Members?.Items ?? []).map((member) => member.OriginId ?? ''),
    selectionCriteria: idOrNull(group.SelectionCriteria),
  };
}
