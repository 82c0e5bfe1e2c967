import type { CertificateDetail } from '@aws-sdk/client-acm';
import { arnOf, CREATED, type Place, uuidOf } from './place';

export function certificateArn(place: Place, domain: string): string {
  return arnOf('acm', place, `certificate/${uuidOf('certificate', place.region, domain)}`);
}

/** A public certificate of ACM's for a domain and further names, valid for a year from the samples' day. */
export function certificate(
  place: Place,
  domain: string,
  furtherNames: readonly string[] = [],
  other: Partial<CertificateDetail> = {},
): CertificateDetail {
  return {
    CertificateArn: certificateArn(place, domain),
    DomainName: domain,
    SubjectAlternativeNames: [domain, ...furtherNames],
    Status: 'ISSUED',
    Type: 'AMAZON_ISSUED',
    KeyAlgorithm: 'RSA_2048',
    SignatureAlgorithm: 'SHA256WITHRSA',
    Issuer: 'Amazon',
    Subject: `CN=${domain}`,
    CreatedAt: CREATED,
    IssuedAt: CREATED,
    NotBefore: CREATED,
    NotAfter: new Date('2027-10-13T23:59:59Z'),
    RenewalEligibility: 'ELIGIBLE',
    Options: { CertificateTransparencyLoggingPreference: 'ENABLED', Export: 'DISABLED' },
    InUseBy: [],
    ...other,
  };
}
