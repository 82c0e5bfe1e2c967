import type { CertificateDetail } from '@aws-sdk/client-acm';
import { certificate, certificateArn } from '../../build/certificate';
import type { RegionPart } from '../../region-records';
import { DOMAIN, tokyo } from './places';

const DEFECTS: Readonly<Record<string, Partial<CertificateDetail>>> = {
  // Ten days are left, and ACM waits for a DNS record.
  expiring: {
    NotAfter: new Date('2026-12-07T23:59:59Z'),
    RenewalSummary: {
      RenewalStatus: 'PENDING_VALIDATION',
      DomainValidationOptions: [],
      UpdatedAt: new Date('2026-11-20T08:00:00Z'),
    },
  },
  weak: { Type: 'IMPORTED', KeyAlgorithm: 'RSA_1024', RenewalEligibility: 'INELIGIBLE' },
  revoked: { Status: 'REVOKED', RevokedAt: new Date('2026-11-02T10:00:00Z'), RevocationReason: 'KEY_COMPROMISE' },
  hidden: {
    NotBefore: new Date('2026-01-12T00:00:00Z'),
    NotAfter: new Date('2027-02-10T23:59:59Z'),
    Options: { CertificateTransparencyLoggingPreference: 'DISABLED', Export: 'DISABLED' },
  },
};

/** Certificates in use that should not be: each has one thing wrong. */
export const badCertificates: RegionPart = {
  certificates: Object.entries(DEFECTS).map(([name, defect]) => certificate(tokyo, `${name}.${DOMAIN}`, [], defect)),
};

export const BAD_CERTIFICATES = Object.keys(DEFECTS).map((name) => certificateArn(tokyo, `${name}.${DOMAIN}`));
