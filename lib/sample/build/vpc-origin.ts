import type { Origin, VpcOrigin, VpcOriginEndpointConfig } from '@aws-sdk/client-cloudfront';
import { originBase } from './distribution';
import { CREATED, hexOf } from './place';

interface VpcOriginOptions {
  accountId: string;
  name: string;
  /** The load balancer or instance behind it. */
  endpointArn: string;
  endpoint?: Partial<VpcOriginEndpointConfig>;
}

/** CloudFront's private door into a VPC. */
export function vpcOrigin({ accountId, name, endpointArn, endpoint }: VpcOriginOptions): VpcOrigin {
  const id = vpcOriginId(accountId, name);
  return {
    Id: id,
    Arn: `arn:aws:cloudfront::${accountId}:vpcorigin/${id}`,
    AccountId: accountId,
    Status: 'Deployed',
    CreatedTime: CREATED,
    LastModifiedTime: CREATED,
    VpcOriginEndpointConfig: {
      ...{ Name: name, Arn: endpointArn, HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: 'https-only' },
      OriginSslProtocols: { Quantity: 1, Items: ['TLSv1.2'] },
      IpAddressType: 'ipv4',
      ...endpoint,
    },
  };
}

export function vpcOriginId(accountId: string, name: string): string {
  return `vo_${hexOf(22, 'vpcorigin', accountId, name)}`;
}

/** A distribution's origin that goes through a VPC origin. */
export function originThroughVpc(id: string, domain: string, accountId: string, vpcOriginName: string): Origin {
  return {
    ...originBase(id, domain, {}),
    VpcOriginConfig: {
      VpcOriginId: vpcOriginId(accountId, vpcOriginName),
      OwnerAccountId: accountId,
      OriginReadTimeout: 30,
      OriginKeepaliveTimeout: 5,
    },
  };
}
