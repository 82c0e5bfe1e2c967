import { fixedResponse, forward, redirectToHttps, whenHeader, whenHost } from '../../build/actions';
import type { AccountPart } from '../../build/account-part';
import {
  ALL_METHODS,
  ALL_VIEWER,
  behavior,
  behaviorFor,
  CACHING_OPTIMIZED,
  customOrigin,
  distribution,
  distributionDomain,
  originBase,
} from '../../build/distribution';
import { aliasToDistribution, aliasToLoadBalancer } from '../../build/hosted-zone';
import { loadBalancer } from '../../build/load-balancer';
import { type WebService, webService } from '../../build/web-service';
import { regionRecords } from '../../region-records';
import { SECRETS } from '../sample-secrets';
import {
  CLOUDFRONT_GROUP,
  DOMAIN,
  EDGE_CERTIFICATE,
  EDGE_WEB_ACL,
  ESTATE_ACCOUNT,
  ireland,
  OPEN_GROUP,
  type Site,
  tokyo,
  virginia,
} from './places';

const BUSINESSES = ['catalog', 'checkout', 'search', 'account', 'blog', 'help', 'media', 'partners'] as const;
const ON_ONE_LOAD_BALANCER = 4;
const VERIFY_HEADER = 'X-Estate-Verify';

/** 24 chains: in three regions, eight businesses on two shared load balancers, told apart by host rules. */
export const storefronts: AccountPart[] = [
  { site: virginia, suffix: 'us' },
  { site: ireland, suffix: 'eu' },
  { site: tokyo, suffix: 'jp' },
].flatMap(({ site, suffix }, region) => [
  sharedLoadBalancer(site, suffix, 0, region * BUSINESSES.length),
  sharedLoadBalancer(site, suffix, 1, region * BUSINESSES.length + ON_ONE_LOAD_BALANCER),
]);

interface Storefront {
  name: string;
  host: string;
  service: WebService;
  index: number;
}

/** The first load balancer of a region admits only CloudFront and asks for the secret header, the second is open to all. */
function sharedLoadBalancer(site: Site, suffix: string, position: number, firstIndex: number): AccountPart {
  const guarded = position === 0;
  const name = `stores-${suffix}-${String(position + 1)}`;
  const origin = `${name}.${DOMAIN}`;
  const stores = BUSINESSES.slice(position * ON_ONE_LOAD_BALANCER, (position + 1) * ON_ONE_LOAD_BALANCER).map((business, offset) =>
    storefront(site, {
      name: `${business}-${suffix}`,
      behind: name,
      behindGroup: guarded ? CLOUDFRONT_GROUP : OPEN_GROUP,
      index: firstIndex + offset,
    }),
  );
  const shared = loadBalancer({
    network: site.network,
    name,
    scheme: 'internet-facing',
    securityGroups: [guarded ? site.cloudFrontGroup : site.openGroup],
    listeners: [
      {
        port: 443,
        protocol: 'HTTPS',
        certificateArns: [site.certificateArn],
        sslPolicy: guarded ? 'ELBSecurityPolicy-TLS13-1-2-2021-06' : 'ELBSecurityPolicy-2016-08',
        defaultActions: [fixedResponse(404, 'No such store')],
        rules: stores.map(({ host, service }, rule) => ({
          priority: (rule + 1) * 10,
          conditions: guarded ? [whenHost(host), whenHeader(VERIFY_HEADER, SECRETS.estateOriginHeader)] : [whenHost(host)],
          actions: [forward(service.targetGroupArn)],
        })),
      },
      { port: 80, protocol: 'HTTP', defaultActions: [redirectToHttps()] },
    ],
    tags: { Team: 'stores' },
  });
  return {
    regions: { [site.place.region]: regionRecords(shared.part, ...stores.map(({ service }) => service.part)) },
    cloudFront: { distributions: stores.map((store) => storeDistribution(store, origin, guarded)) },
    records: {
      [DOMAIN]: [
        aliasToLoadBalancer(origin, shared),
        ...stores.map(({ name: store, host }) => aliasToDistribution(host, distributionDomain(ESTATE_ACCOUNT, store))),
      ],
    },
  };
}

interface StorefrontOptions {
  name: string;
  behind: string;
  behindGroup: string;
  index: number;
}

/** Every sixth business turned HTTP/2 on for its target group, and broke. */
function storefront(site: Site, { name, behind, behindGroup, index }: StorefrontOptions): Storefront {
  const service = webService({
    ...{ network: site.network, cluster: site.cluster, name, behind, behindGroup, port: 8080 },
    firstAddress: 100 + index * 2,
    protocolVersion: index % 6 === 5 ? 'HTTP2' : 'HTTP1',
  });
  return { name, host: `${name}.${DOMAIN}`, service, index };
}

/** Pages go to the load balancer under the viewer's host, static files to a bucket; some viewers may still use plain HTTP. */
function storeDistribution({ name, host, index }: Storefront, origin: string, guarded: boolean) {
  return distribution({
    accountId: ESTATE_ACCOUNT,
    name,
    aliases: [host],
    certificateArn: EDGE_CERTIFICATE,
    origins: [
      customOrigin({
        id: 'stores',
        domain: origin,
        policy: 'https-only',
        headers: guarded ? { [VERIFY_HEADER]: SECRETS.estateOriginHeader } : {},
      }),
      {
        ...originBase('assets', `estate-assets-${name}.s3.us-east-1.amazonaws.com`, {}),
        S3OriginConfig: { OriginAccessIdentity: '' },
        OriginAccessControlId: 'E2QWRUHAPOMQZL',
      },
    ],
    behavior: behavior({
      to: 'stores',
      methods: ALL_METHODS,
      originRequestPolicy: ALL_VIEWER,
      viewers: index % 5 === 4 ? 'allow-all' : 'redirect-to-https',
    }),
    behaviors: [
      behaviorFor('/assets/*', { to: 'assets', cachePolicy: CACHING_OPTIMIZED }),
      behaviorFor('/api/*', { to: 'stores', methods: ALL_METHODS, originRequestPolicy: ALL_VIEWER, viewers: 'https-only' }),
    ],
    config: { WebACLId: index % 3 === 0 ? '' : EDGE_WEB_ACL, HttpVersion: index % 4 === 3 ? 'http2' : 'http2and3' },
  });
}
