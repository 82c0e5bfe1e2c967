import type {
  CachePolicy,
  CloudFrontFunction,
  ConnectionGroup,
  ContinuousDeploymentPolicy,
  DistributionTenant,
  OriginAccessControl,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  VpcOrigin,
} from '@/lib/inventory/cloudfront-parts';

import { LEFT_OUT, type LeftOut } from '../redactor';
import { fact, list, nullable, object, resource, same, type Rule, type Rules } from '../rule';
import { COUNTRY, KIND, MANAGED_POLICY, POLICY, RUNTIME, STATE, TLS_VERSION } from '../vocabulary';
import { account, arn, header, name, reference, term, wholeHost, word } from './leaves';

const EDGE = 'us-east-1';
const byId = ({ id }: { id: string }) => ({ region: EDGE, id });

export const vpcOrigin = resource<VpcOrigin>('vpc-origin', byId, {
  id: name,
  arn,
  accountId: nullable(account),
  name: fact(name),
  status: word(STATE),
  endpointArn: fact(arn),
  httpPort: fact(same),
  httpsPort: fact(same),
  protocolPolicy: fact(term(POLICY)),
  sslProtocols: fact(list(term(TLS_VERSION))),
  ipAddressType: fact(nullable(term(KIND))),
});

/** AWS's own policies have the same ids and names in every account. */
function policy<T extends { id: string; name: string; managed: boolean }>(rules: Rules<T>): Rule<T> {
  const fields = object<T>(rules);
  return (value, redactor) => {
    if (value.managed && redactor.term(value.name, MANAGED_POLICY) !== null) {
      redactor.keep(value.id);
      redactor.keep(value.name);
    }
    return fields(value, redactor);
  };
}

const policyHeaders = object<OriginRequestPolicy['headers']>({ behavior: word(POLICY), headers: list(header) });

export const originRequestPolicy = policy<OriginRequestPolicy>({
  id: name,
  name,
  managed: same,
  headers: policyHeaders,
  cookieBehavior: word(POLICY),
  queryStringBehavior: word(POLICY),
});

export const cachePolicy = policy<CachePolicy>({
  id: name,
  name,
  managed: same,
  headers: policyHeaders,
  cookieBehavior: word(POLICY),
  queryStringBehavior: word(POLICY),
  minTtl: same,
  defaultTtl: same,
  maxTtl: same,
});

export const responseHeadersPolicy = policy<ResponseHeadersPolicy>({
  id: name,
  name,
  managed: same,
  strictTransportSecurity: nullable(
    object<NonNullable<ResponseHeadersPolicy['strictTransportSecurity']>>({
      maxAge: same,
      includeSubdomains: same,
      preload: same,
      override: same,
    }),
  ),
});

export const originAccessControl = object<OriginAccessControl>({
  id: name,
  name,
  originType: word(POLICY),
  signingBehavior: word(POLICY),
});

export const continuousDeploymentPolicy = object<ContinuousDeploymentPolicy>({
  id: name,
  enabled: same,
  stagingDistributionDnsNames: list(wholeHost),
  trafficType: nullable(word(POLICY)),
  weight: same,
  headerName: nullable(header),
});

/** What parameters fill in are parts of host names and paths. */
const parameters: Rule<Record<string, string>, LeftOut> = (own, redactor) => {
  const made = Object.entries(own).map(([key, value]): [string, string | LeftOut] => [
    redactor.name(key),
    value.includes('/') ? redactor.path(value) : redactor.host(value),
  ]);
  const whole = made.filter((pair): pair is [string, string] => pair[1] !== LEFT_OUT);
  return whole.length < made.length ? LEFT_OUT : Object.fromEntries(whole);
};

export const distributionTenant = resource<DistributionTenant>('distribution-tenant', byId, {
  id: name,
  arn,
  name,
  distributionId: name,
  connectionGroupId: nullable(name),
  enabled: same,
  status: word(STATE),
  domains: list(wholeHost),
  parameters: fact(parameters),
  webAcl: fact(nullable(object<{ action: string; arn: string | null }, LeftOut>({ action: term(POLICY), arn: nullable(reference) }))),
  certificateArn: fact(nullable(arn)),
  geoRestriction: fact(
    nullable(object<{ type: string; locations: string[] }, LeftOut>({ type: term(POLICY), locations: list(term(COUNTRY)) })),
  ),
});

export const connectionGroup = object<ConnectionGroup>({
  id: name,
  arn,
  name,
  routingEndpoint: wholeHost,
  ipv6Enabled: same,
  anycastIpListId: nullable(name),
  isDefault: same,
  enabled: same,
});

export const cloudFrontFunction = object<CloudFrontFunction>({ name, arn, stage: word(STATE), runtime: word(RUNTIME) });
