import { certificateArn } from '../../build/certificate';
import { type Network, network } from '../../build/network';
import type { Place } from '../../build/place';

export const CARELESS_ACCOUNT = '666677778888';
export const DOMAIN = 'mall.example.com';
export const CLUSTER = 'mall';

export const tokyo: Place = { accountId: CARELESS_ACCOUNT, region: 'ap-northeast-1' };
export const ireland: Place = { accountId: CARELESS_ACCOUNT, region: 'eu-west-1' };
export const virginia: Place = { accountId: CARELESS_ACCOUNT, region: 'us-east-1' };

/** Everything stands in one VPC. */
export const mall = withoutNat(network({ place: tokyo, name: 'mall', prefix: '10.30' }));

/** The certificates that work: of every load balancer, and of every distribution. */
export const ORIGIN_CERTIFICATE = certificateArn(tokyo, `*.${DOMAIN}`);
export const EDGE_CERTIFICATE = certificateArn(virginia, `*.${DOMAIN}`);

/** Somebody saved the NAT gateway: the subnets that are called private have the internet gateway for a way out. */
function withoutNat(built: Network): Network {
  const [gateway] = built.part.internetGateways ?? [];
  const routeTables = (built.part.routeTables ?? []).map((table) => ({
    ...table,
    Routes: table.Routes?.map(({ NatGatewayId, ...route }) =>
      NatGatewayId === undefined ? route : { ...route, GatewayId: gateway?.InternetGatewayId },
    ),
  }));
  return { ...built, part: { ...built.part, routeTables } };
}
