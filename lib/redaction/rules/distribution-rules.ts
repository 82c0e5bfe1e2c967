import type {
  CacheBehavior,
  CustomErrorResponse,
  CustomOrigin,
  Distribution,
  ForwardedValues,
  Origin,
  OriginCustomHeader,
  OriginGroup,
  ViewerCertificate,
  VpcOriginUse,
} from '@/lib/inventory/distribution';
import { edgeRegionOf } from '@/lib/facts/edge-region';
import type { z } from 'zod';

import type { LeftOut } from '../redactor';
import { fact, list, nullable, object, resource, same } from '../rule';
import { COUNTRY, EVENT, HTTP_VERSION, KIND, METHOD, POLICY, PRICE_CLASS, STATE, STATUS_CODE, TLS_VERSION } from '../vocabulary';
import { account, arn, header, host, name, path, prefix, prose, reference, region, tags, term, wholeHost, word } from './leaves';
import { secretValue } from './secret-rules';

const customOrigin = object<CustomOrigin>({
  httpPort: fact(same),
  httpsPort: fact(same),
  protocolPolicy: fact(term(POLICY)),
  sslProtocols: fact(list(term(TLS_VERSION))),
  readTimeout: fact(same),
  keepaliveTimeout: fact(same),
  ipAddressType: fact(nullable(term(KIND))),
  clientCertificateArn: fact(nullable(arn)),
});

const vpcOriginUse = object<z.infer<typeof VpcOriginUse>>({
  vpcOriginId: fact(name),
  ownerAccountId: nullable(account),
  readTimeout: fact(same),
  keepaliveTimeout: fact(same),
});

const customHeader = object<OriginCustomHeader>({ name: header, value: fact(secretValue) });

const origin = object<Origin>({
  id: name,
  domainName: fact(host),
  originPath: fact(path),
  customHeaders: fact(list(customHeader)),
  custom: nullable(customOrigin),
  vpc: nullable(vpcOriginUse),
  s3: nullable(object<NonNullable<Origin['s3']>>({ originAccessIdentity: nullable(arn) })),
  originAccessControlId: nullable(name),
  originShieldRegion: nullable(region),
  connectionAttempts: fact(same),
  connectionTimeout: fact(same),
  responseCompletionTimeout: fact(same),
});

const originGroup = object<OriginGroup>({
  id: name,
  statusCodes: list<number>(same),
  members: list(name),
  selectionCriteria: nullable(word(POLICY)),
});

const forwardedValues = object<z.infer<typeof ForwardedValues>, LeftOut>({
  headers: list(header),
  queryString: same,
  cookies: term(POLICY),
});

const association = object<{ eventType: string; arn: string }, LeftOut>({ eventType: term(EVENT), arn });

const behavior = object<CacheBehavior>({
  pathPattern: fact(nullable(path)),
  targetOriginId: fact(name),
  viewerProtocolPolicy: fact(term(POLICY)),
  allowedMethods: fact(list(term(METHOD))),
  cachePolicyId: fact(nullable(name)),
  originRequestPolicyId: fact(nullable(name)),
  responseHeadersPolicyId: fact(nullable(name)),
  forwardedValues: fact(nullable(forwardedValues)),
  grpcEnabled: fact(same),
  compress: same,
  trustedKeyGroups: fact(list(name)),
  trustedSigners: fact(list(reference)),
  functions: fact(list(association)),
  lambdaFunctions: fact(list(association)),
  fieldLevelEncryptionId: nullable(name),
  realtimeLogConfigArn: nullable(arn),
});

const viewerCertificate = object<ViewerCertificate, LeftOut>({
  cloudFrontDefaultCertificate: same,
  acmCertificateArn: nullable(arn),
  iamCertificateId: nullable(name),
  sslSupportMethod: nullable(term(POLICY)),
  minimumProtocolVersion: nullable(term(TLS_VERSION)),
});

const errorResponse = object<z.infer<typeof CustomErrorResponse>, LeftOut>({
  errorCode: same,
  responsePagePath: nullable(path),
  responseCode: nullable(term(STATUS_CODE)),
  errorCachingMinTtl: same,
});

type Known<T> = Exclude<NonNullable<T>, { $unknown: string }>;

const logging = object<Known<Distribution['logging']>, LeftOut>({ bucket: host, prefix, includeCookies: same });
const geoRestriction = object<{ type: string; locations: string[] }, LeftOut>({ type: term(POLICY), locations: list(term(COUNTRY)) });
const viewerMtls = object<Known<Distribution['viewerMtls']>, LeftOut>({
  mode: term(POLICY),
  trustStoreId: nullable(name),
  ignoreCertificateExpiry: same,
});
const tenantParameter = object<{ name: string; required: boolean; defaultValue: string | null }, LeftOut>({
  name,
  required: same,
  defaultValue: nullable(host),
});

export const distribution = resource<Distribution>(
  'distribution',
  ({ arn: own, id }) => ({ region: edgeRegionOf(own.split(':')[1] ?? ''), id }),
  {
    id: name,
    arn,
    domainName: wholeHost,
    enabled: fact(same),
    status: word(STATE),
    staging: same,
    comment: prose,
    aliases: fact(list(host)),
    httpVersion: fact(nullable(term(HTTP_VERSION))),
    ipv6Enabled: fact(same),
    webAclId: fact(nullable(reference)),
    viewerCertificate: fact(nullable(viewerCertificate)),
    viewerMtls: fact(nullable(viewerMtls)),
    connectionFunctionId: nullable(name),
    connectionMode: word(POLICY),
    anycastIpListId: nullable(name),
    priceClass: nullable(word(PRICE_CLASS)),
    geoRestriction: fact(geoRestriction),
    origins: fact(list(origin)),
    originGroups: fact(list(originGroup)),
    defaultCacheBehavior: fact(behavior),
    cacheBehaviors: fact(list(behavior)),
    customErrorResponses: fact(list(errorResponse)),
    defaultRootObject: fact(path),
    logging: fact(nullable(logging)),
    continuousDeploymentPolicyId: fact(nullable(name)),
    tenantParameters: fact(list(tenantParameter)),
    tags: fact(tags),
  },
);
