import {
  type CertificateDetail,
  type CertificateSummary,
  DescribeCertificate$,
  DescribeCertificateCommand,
  ListCertificates$,
  ListCertificatesCommand,
  ListTagsForCertificate$,
  ListTagsForCertificateCommand,
} from '@aws-sdk/client-acm';
import { jsonRpc } from '../wire/json-rpc';
import { type CallContext, read } from '../wire/operation';
import { firstOr } from './first-or';
import { indexBy } from './index-by';
import { pageOf } from './page';
import { regionOf } from './region-of';
import type { SampleService } from './service';
import { JSON_ERRORS } from './service-errors';

const PAGES = { fallback: 1000, max: 1000, errorCode: 'ValidationException' };

/** Only these unless the caller asks for others. https://docs.aws.amazon.com/acm/latest/APIReference/API_Filters.html */
const DEFAULT_KEY_TYPES: readonly string[] = ['RSA_1024', 'RSA_2048'];

const operations = [
  read(
    ListCertificates$,
    ListCertificatesCommand,
    (input, context) => {
      const keyTypes: readonly string[] = input.Includes?.keyTypes ?? DEFAULT_KEY_TYPES;
      const wanted = regionOf(context).certificates.filter(
        ({ Status, KeyAlgorithm = 'RSA_2048' }) =>
          keyTypes.includes(KeyAlgorithm) && (Status === undefined || (input.CertificateStatuses?.includes(Status) ?? true)),
      );
      const page = pageOf(wanted, { token: input.NextToken, size: input.MaxItems }, PAGES, context.ignorePageSizes);
      return { CertificateSummaryList: page.items.map(toSummary), NextToken: page.next };
    },
    { tokenIn: 'NextToken', tokenOut: 'NextToken', sizeIn: 'MaxItems' },
  ),
  read(DescribeCertificate$, DescribeCertificateCommand, (input, context) => {
    return { Certificate: certificateOf(context, input.CertificateArn) };
  }),
  read(ListTagsForCertificate$, ListTagsForCertificateCommand, (input, context) => {
    const { CertificateArn } = certificateOf(context, input.CertificateArn);
    const tags = indexBy(regionOf(context).tags, 'arn', ({ arn }) => [arn]);
    return { Tags: Object.entries(tags(CertificateArn ?? '')[0]?.values ?? {}).map(([Key, Value]) => ({ Key, Value })) };
  }),
];

function certificateOf(context: CallContext, arn = ''): CertificateDetail {
  const byArn = indexBy(regionOf(context).certificates, 'arn', ({ CertificateArn }) => [CertificateArn]);
  return firstOr(byArn(arn), 'ResourceNotFoundException', `Could not find certificate ${arn}.`);
}

function toSummary({ SubjectAlternativeNames, InUseBy = [], ...detail }: CertificateDetail): CertificateSummary {
  return {
    CertificateArn: detail.CertificateArn,
    DomainName: detail.DomainName,
    SubjectAlternativeNameSummaries: SubjectAlternativeNames,
    HasAdditionalSubjectAlternativeNames: false,
    Status: detail.Status,
    Type: detail.Type,
    KeyAlgorithm: detail.KeyAlgorithm,
    InUse: InUseBy.length > 0,
    RenewalEligibility: detail.RenewalEligibility,
    NotBefore: detail.NotBefore,
    NotAfter: detail.NotAfter,
    CreatedAt: detail.CreatedAt,
  };
}

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_Operations.html */
export const acm: SampleService = { signingName: 'acm', protocol: jsonRpc, operations, errors: JSON_ERRORS };
