import { viewerTlsVersions } from '@/lib/facts/tls-policies';
import { DEFAULT_CERTIFICATE_POLICY, DEFAULT_HTTP_VERSION } from '@/lib/facts/cloudfront-defaults';
import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import { changeDistribution } from '../change-part';
import type { Draft } from '../draft';
import { price } from '../price';
import type { Setting } from '../setting';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DistributionConfig.html */
const HTTP_VERSIONS = ['http1.1', 'http2', 'http3', 'http2and3'] as const;

/** What viewers may speak. */
export const httpVersion: Setting = {
  of: 'distribution',
  current: (draft, id) => {
    const value = distributionOf(draft, id)?.httpVersion;
    return value === undefined || isUnknown(value) ? null : (value ?? DEFAULT_HTTP_VERSION);
  },
  choices: () => HTTP_VERSIONS,
  accepts: (_, __, value) => HTTP_VERSIONS.some((one) => one === value),
  change: (draft, id, value) => changeDistribution(draft, id, (one) => ({ ...one, httpVersion: value })),
  prices: (draft, id, value) => {
    const before = httpVersion.current(draft, id) ?? '';
    return [
      ...(before.includes('3') && !value.includes('3') ? [price('http3-lost', {})] : []),
      ...(value === 'http1.1' && before !== value ? [price('grpc-lost', {})] : []),
    ];
  },
};

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html */
const VIEWER_POLICIES = [
  'TLSv1',
  'TLSv1_2016',
  'TLSv1.1_2016',
  'TLSv1.2_2018',
  'TLSv1.2_2019',
  'TLSv1.2_2021',
  'TLSv1.2_2025',
  'TLSv1.3_2025',
];

/** The oldest TLS that viewers may speak. With CloudFront's own certificate it cannot be chosen. */
export const minimumProtocolVersion: Setting = {
  of: 'distribution',
  current: (draft, id) => {
    const certificate = distributionOf(draft, id)?.viewerCertificate;
    return certificate === undefined || isUnknown(certificate) ? null : (certificate?.minimumProtocolVersion ?? DEFAULT_CERTIFICATE_POLICY);
  },
  choices: (draft, id) => {
    const certificate = distributionOf(draft, id)?.viewerCertificate;
    const own = certificate !== undefined && !isUnknown(certificate) && certificate !== null && !certificate.cloudFrontDefaultCertificate;
    return own ? VIEWER_POLICIES : [];
  },
  accepts: (draft, id, value) => minimumProtocolVersion.choices(draft, id).includes(value),
  change: (draft, id, value) =>
    changeDistribution(draft, id, (one) => ({
      ...one,
      viewerCertificate:
        isUnknown(one.viewerCertificate) || one.viewerCertificate === null
          ? one.viewerCertificate
          : { ...one.viewerCertificate, minimumProtocolVersion: value },
    })),
  prices: (draft, id, value) => {
    const before = viewerTlsVersions(minimumProtocolVersion.current(draft, id) ?? '') ?? [];
    const after = viewerTlsVersions(value) ?? [];
    const lost = before.filter((version) => !after.includes(version));
    return lost.length === 0 ? [] : [price('old-clients-lost', { versions: lost.join(', ') })];
  },
};

function distributionOf({ inventory }: Draft, id: string): Distribution | undefined {
  return inventory.distributions.find((one) => one.id === id);
}
